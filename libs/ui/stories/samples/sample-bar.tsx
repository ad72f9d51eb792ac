import type { ReactNode } from 'react';
import { AccountLink, TopBar } from '../../src/index.ts';

const links = [
  { to: '/parcours', label: 'Mon parcours' },
  { to: '/ateliers', label: 'Ateliers' },
  { to: '/journal', label: 'Mon journal' },
  { to: '/ressources', label: 'Ressources' },
];

export function SampleBar({ slim, children }: { slim?: boolean; children: ReactNode }) {
  return (
    <TopBar
      slim={slim}
      brand="Cheminer"
      home="/parcours"
      navigation={slim ? undefined : { label: 'Principale', menuLabel: 'Menu', links }}
      demoLabel={slim ? undefined : 'données de démonstration'}
      end={
        <>
          {children}
          <AccountLink to="/compte" name="Marie-Annick Hoarau" initials="MH" label="Mon compte" />
        </>
      }
    />
  );
}
