import { Link } from 'react-router';
import { Strip } from './strip.tsx';

export const Offline = () => (
  <Strip
    short={
      <>
        <b>Hors connexion.</b> Rien ne se perd.
      </>
    }
    action={<Link to="/a-envoyer">Voir les 2 réponses</Link>}
  >
    <b>Hors connexion.</b> Continuez : vos réponses sont gardées sur cet appareil et partiront seules au
    retour du réseau.
  </Strip>
);

export const Notice = () => (
  <Strip kind="notice">
    Une nouvelle version du parcours est en ligne. Ce que vous avez terminé le reste.
  </Strip>
);
