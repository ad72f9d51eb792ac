import { Plus } from 'lucide-react';
import { Button } from '../button/button.tsx';
import { EmptyState } from './empty-state.tsx';

export const Invitation = () => (
  <EmptyState fact="Aucune question posée">
    La première ouvre la voie. Cherchez ce qui trouble Hélène plutôt que ce qui manque au dossier.
  </EmptyState>
);

export const WithAction = () => (
  <EmptyState fact="Aucun créneau proposé" action={<Button icon={Plus}>Proposer un créneau</Button>}>
    Trois suffisent d’ordinaire pour que chacun en trouve un.
  </EmptyState>
);
