import { counting } from '../language.ts';

const count = counting('fr');

/** What this device keeps: what waits for the line, modules taken along, light mode, the new version. */
export const device = {
  off: 'Hors connexion.',
  offText: 'Continuez : vos réponses sont gardées sur cet appareil et partiront seules au retour du réseau.',
  offShort: 'Rien ne se perd.',
  keepsNothing: 'Cet appareil ne peut rien garder\u00A0: ne fermez pas cette page avant l’envoi.',
  copyOf: (moment: string) => `Copie du ${moment}.`,
  see: (waiting: number): string => (waiting === 1 ? 'Voir la réponse' : `Voir les ${waiting} réponses`),
  seeRefused: 'Relire',
  refusedStrip: (many: number) =>
    `${count(many, 'réponse n’a pas été acceptée', 'réponses n’ont pas été acceptées')}. Votre texte est toujours là.`,
  sent: (many: number): string =>
    many === 1
      ? '1\u00A0réponse envoyée, datée du moment où vous l’avez écrite.'
      : `${many}\u00A0réponses envoyées, datées du moment où vous les avez écrites.`,
  seeSent: 'Voir',
  ready: 'Une nouvelle version de Cheminer est prête.',
  reload: 'Recharger',

  clockWrong:
    'L’horloge de cet appareil n’est pas à l’heure. Vos réponses portent l’heure juste\u202F; pensez à le régler.',
  clockRead: 'Compris',

  list: {
    title: 'Vos réponses sur cet appareil',
    waiting: 'À envoyer',
    refused: 'Non acceptées',
    sent: 'Envoyées',
    none: 'Tout est envoyé.',
    what: {
      draft: 'Texte ou choix',
      answer: 'Réponse',
      completion: 'Étape terminée',
      file: 'Fichier',
      attempt: 'Nouvel essai',
      position: 'Endroit où reprendre',
    },
    at: (moment: string) => `Le ${moment}`,
    sendNow: 'Envoyer maintenant',
    copy: 'Copier le texte',
    copied: 'Copié',
    drop: 'Retirer de la liste',
  },

  signOut: {
    title: 'Des réponses ne sont pas encore envoyées',
    text: (many: number) =>
      `${count(many, 'réponse est gardée', 'réponses sont gardées')} sur cet appareil seulement. Si vous vous déconnectez maintenant, ${many === 1 ? 'elle sera effacée' : 'elles seront effacées'}.`,
    stay: 'Rester, et envoyer',
    leave: 'Effacer et se déconnecter',
  },

  along: {
    title: 'Emporter ce module',
    take: (size: string) => `Emporter ce module, ${size}`,
    hint: 'Textes, quiz et journaux, à ouvrir sans réseau. Vos réponses partiront au retour.',
    withheld: (steps: number): string =>
      steps === 1
        ? 'Une étape en attend d’autres\u00A0: son texte n’est pas du voyage. Il viendra de lui-même, avec le réseau, quand elle s’ouvrira.'
        : `${steps}\u00A0étapes en attendent d’autres\u00A0: leurs textes ne sont pas du voyage. Ils viendront d’eux-mêmes, avec le réseau, quand elles s’ouvriront.`,
    withVideos: (size: string) => `Avec les vidéos, ${size}`,
    taking: (done: number, of: number) => `${done} sur ${of}`,
    progress: 'Module emporté',
    stop: 'Arrêter',
    again: 'Reprendre',
    taken: (day: string, size: string) => `Emporté le ${day}, ${size}`,
    old: 'Le module a changé depuis.',
    refresh: 'Mettre à jour',
    drop: 'Retirer de l’appareil',
    failed: 'Le module n’est pas arrivé en entier. Ce qui est arrivé est gardé.',
    full: 'La place manque sur cet appareil.',
    sizeUnknown: 'Hors connexion, sa taille n’est pas connue.',
  },

  light: {
    title: 'Mode léger',
    hint: 'Pour une ligne lente ou un forfait compté : le son au lieu de la vidéo, rien de chargé d’avance, les lettres de votre appareil.',
    choices: { auto: 'Automatique', on: 'Toujours', off: 'Jamais' },
    now: (isLight: boolean): string =>
      isLight ? 'En ce moment : mode léger.' : 'En ce moment : mode complet.',
    why: {
      chosen: 'Vous l’avez choisi.',
      'save-data': 'Votre appareil demande d’économiser les données.',
      slow: 'Votre ligne donne moins d’un mégabit par seconde.',
      measured: 'Le test du matériel a mesuré moins d’un mégabit par seconde.',
      fine: 'Rien ne dit que votre ligne est lente.',
    },
  },
};
