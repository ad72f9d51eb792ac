import { SavedState } from './saved-state.tsx';

export const Saved = () => <SavedState state="saved">Enregistré à 18:42</SavedState>;

export const ToSend = () => <SavedState state="to-send">2 réponses à envoyer</SavedState>;

export const Offline = () => <SavedState state="offline">Hors connexion</SavedState>;
