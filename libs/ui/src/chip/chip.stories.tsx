import { CloudUpload, Hourglass, Leaf, UserX } from 'lucide-react';
import { Chip } from './chip.tsx';

export const Tones = () => (
  <div className="row">
    <Chip tone="now">à faire maintenant</Chip>
    <Chip tone="ok">Enregistré</Chip>
    <Chip tone="warn" icon={CloudUpload}>
      2 réponses à envoyer
    </Chip>
    <Chip tone="warn" icon={UserX}>
      Absent à l’atelier 2
    </Chip>
    <Chip tone="danger" icon={Hourglass}>
      12 jours sans activité
    </Chip>
    <Chip tone="lake">En groupe</Chip>
    <Chip icon={Leaf}>Mode léger</Chip>
  </div>
);

export const BesideItsMarker = () => (
  <Chip tone="now" icon={false}>
    à faire maintenant
  </Chip>
);
