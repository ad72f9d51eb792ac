import { Leaf } from 'lucide-react';
import { Chip } from '../chip/chip.tsx';
import { SavedState } from '../saved-state/saved-state.tsx';
import { AccountLink, TopBar } from './top-bar.tsx';

const links = [
  { to: '/parcours', label: 'Mon parcours' },
  { to: '/ateliers', label: 'Ateliers' },
  { to: '/journal', label: 'Mon journal' },
  { to: '/ressources', label: 'Ressources' },
];

const account = <AccountLink to="/compte" name="Marie-Annick Hoarau" initials="MH" label="Mon compte" />;

export const Whole = () => (
  <TopBar
    brand="Cheminer"
    home="/parcours"
    navigation={{ label: 'Principale', menuLabel: 'Menu', links }}
    demoLabel="données de démonstration"
    end={
      <>
        <Chip icon={Leaf}>Mode léger</Chip>
        {account}
      </>
    }
  />
);

export const Slim = () => (
  <TopBar
    slim
    brand="Cheminer"
    home="/parcours"
    end={
      <>
        <SavedState state="to-send">2 réponses à envoyer</SavedState>
        {account}
      </>
    }
  />
);
