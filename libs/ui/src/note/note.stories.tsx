import { ClockAlert, CloudUpload, WifiOff } from 'lucide-react';
import { Note } from './note.tsx';

export const Info = () => (
  <Note icon={ClockAlert}>Le 29 octobre, l’écart avec Paris passe de 2 h à 3 h.</Note>
);

export const Ok = () => <Note tone="ok">Enregistré à 18:42.</Note>;

export const Warn = () => (
  <Note tone="warn" icon={CloudUpload} role="status">
    2 réponses à envoyer. Elles partiront au retour du réseau.
  </Note>
);

export const WarnWithFact = () => (
  <Note tone="warn" icon={WifiOff}>
    <b>Solène a perdu la connexion.</b> L’horloge est en pause. Thomas peut reprendre.
  </Note>
);

export const Danger = () => (
  <Note tone="danger" role="alert">
    Deux versions de ce texte existent. Les deux sont gardées : <a href="#choisir">choisir</a>.
  </Note>
);
