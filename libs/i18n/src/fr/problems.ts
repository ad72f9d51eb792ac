import type { ProblemCode } from '@cheminer/vocabulary';
import type { MeetingProblemCode } from './meeting-problems.ts';

type Facts = Readonly<Record<string, string | number>>;

const minutes = (facts: Facts): number => Math.max(1, Math.ceil(Number(facts['seconds'] ?? 60) / 60));

const number = (value: string | number | undefined): string => Number(value ?? 0).toLocaleString('fr');

const megabytes = (facts: Facts): string => number(Math.floor(Number(facts['max'] ?? 0) / 1_048_576));

/** Why « J’ai terminé » does not count yet. */
function notComplete(facts: Facts): string {
  const missing = Number(facts['missing'] ?? 1);
  if (facts['reason'] === 'end') return 'Allez jusqu’à la fin, puis appuyez sur « J’ai terminé ».';
  if (facts['reason'] === 'deliverable')
    return 'Écrivez quelques lignes ou déposez un fichier : c’est ce qui compte.';
  return missing === 1 ? 'Il manque une réponse.' : `Il manque ${missing}\u00A0réponses.`;
}

/** What each refusal says to the person it stops. */
export const problems: Record<
  Exclude<ProblemCode, MeetingProblemCode>,
  string | ((facts: Facts) => string)
> = {
  internal: 'Quelque chose n’a pas marché de notre côté. Ce que vous aviez enregistré l’est toujours.',
  'request.invalid': 'Le formulaire contient des erreurs.',
  'request.malformed': 'La demande n’a pas pu être lue.',
  'request.not-found': 'Introuvable, ou hors de votre portée.',
  'request.too-large': 'C’est trop volumineux pour être envoyé.',
  'request.unsupported-media-type': 'Ce type de contenu n’est pas accepté.',
  'request.cross-site': 'La demande venait d’un autre site : elle a été refusée.',
  'request.key-reused': 'Cette demande a déjà été envoyée avec un autre contenu. Rechargez la page.',
  'identity.sign-in-required': 'Votre session a expiré. Reconnectez-vous : ce que vous avez écrit est gardé.',
  'identity.wrong-credentials': 'Adresse ou mot de passe inconnus. Vérifiez l’adresse de votre invitation.',
  'identity.too-many-attempts': (facts) =>
    `Trop d’essais. Attendez ${minutes(facts)}\u00A0min avant de recommencer.`,
  'identity.permission-missing': 'Votre rôle ne permet pas cette action.',
  'identity.email-taken': 'Un compte existe déjà avec cette adresse.',
  'curriculum.unknown-course': 'Ce parcours n’existe pas.',
  'cohorts.already-member': 'Cette personne est déjà dans la promotion.',
  'cohorts.not-in-cohort': 'Cette personne ou ce groupe n’est pas de la promotion.',
  'cohorts.archived': 'Cette promotion est archivée : on peut la lire, plus y écrire.',
  'cohorts.need-unsaid': 'Dites en quelques mots ce qu’il vous faut.',
  'cohorts.needs-changed':
    'Vos besoins ont changé depuis un autre appareil. Les deux listes sont gardées : choisissez.',
  'media.file-too-large': (facts) =>
    `Ce fichier est trop lourd : la place est de ${megabytes(facts)}\u00A0Mo. Réduisez-le, ou envoyez-le en plusieurs fichiers.`,
  'media.file-empty': 'Ce fichier est vide : il n’a pas été gardé.',
  'media.type-not-accepted':
    'Ce fichier n’a pas été gardé : son contenu n’est pas d’un type accepté ici (photo, PDF, document de bureautique, texte ou CSV).',
  'media.too-many-files': (facts) =>
    `Vous avez déjà ${number(facts['max'])}\u00A0fichiers ici. Retirez-en un pour en ajouter un autre.`,
  'media.upload-unknown': 'Cet envoi n’existe plus. Choisissez de nouveau le fichier.',
  'media.upload-conflict': 'Cet envoi est déjà en cours. Il reprendra là où il en était.',
  'learning.takes-no-file': 'Cette étape ne reçoit pas de fichier.',
  'learning.file-unknown': 'Ce fichier n’existe pas, ou il n’est pas à vous.',
  'learning.step-not-in-path': 'Cette étape n’est pas dans votre parcours.',
  'learning.step-not-completable':
    'Cette étape se termine autrement : par vos réponses, ou par votre présence.',
  'learning.question-unknown': 'Cette question n’existe plus dans cette version du parcours.',
  'learning.option-unknown': 'Cette réponse n’existe plus dans cette version du parcours.',
  'learning.already-answered': 'Vous avez déjà répondu à cette question : la première réponse est gardée.',
  'learning.no-path': 'Seules les personnes qui suivent le parcours en ont un.',
  'learning.not-complete-yet': notComplete,
  'learning.prerequisite-missing':
    'D’autres étapes sont à terminer avant celle-ci : elles sont nommées sur la page.',
  'learning.no-attempt-left': 'Vous avez utilisé tous les essais de ce quiz.',
  'learning.attempt-unfinished': 'Terminez d’abord l’essai en cours.',
  'learning.entry-unknown':
    'Ce champ n’existe plus dans cette version du parcours. Votre texte reste sur cet appareil.',
  'learning.entry-invalid': 'Cette réponse n’est pas une de celles proposées.',
  'learning.text-too-long': (facts) =>
    `Ce texte compte ${number(facts['length'])}\u00A0signes, et la place est de ${number(facts['max'])}. Il reste sur cet appareil : raccourcissez-le, ou déposez-le en fichier.`,
  'learning.draft-conflict': 'Deux versions de ce texte existent. Les deux sont gardées : choisissez.',
  'learning.already-submitted': 'Vous l’avez déjà remis : il ne change plus.',
  'learning.not-shareable': 'Cette étape ne se partage pas.',
  'learning.nothing-to-share': 'Il n’y a encore rien à partager : écrivez d’abord.',
  'learning.names-not-removed':
    'Avant de le montrer au groupe, confirmez que vous avez retiré les noms des personnes qui n’en sont pas.',
  'learning.slot-unknown': 'Ce créneau n’existe pas, ou il n’est pas à vous.',
  'learning.slot-in-the-past': 'Ce moment est déjà passé. Choisissez-en un à venir.',
  'learning.too-many-slots': (facts) =>
    `Vous avez déjà ${number(facts['max'])}\u00A0créneaux à venir. Annulez-en un pour en ajouter un autre.`,
  'learning.no-such-hour':
    'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez-en une autre.',
  'learning.unit-not-in-path': 'Ce module n’est pas dans votre parcours.',
  'review.not-a-participant': 'Cette personne ne suit pas le parcours dans cette promotion.',
  'interop.read-too-often': 'Cet agenda est demandé trop souvent. Attendez quelques minutes.',
};

/** What is wrong with one field, by the rule it breaks. */
export const fields: Record<string, string> = {
  isEmail: 'Écrivez une adresse comme prenom.nom@mairie.fr.',
  isNotEmpty: 'À remplir.',
  isString: 'À remplir.',
  isLength: 'Trop court ou trop long.',
  isDateString: 'Date attendue : jj/mm/aaaa.',
  matches: 'Ce n’est pas la forme attendue.',
  isUrl: 'Écrivez une adresse complète, qui commence par https://.',
  isInt: 'Un nombre entier est attendu.',
  min: 'C’est trop petit.',
  max: 'C’est trop grand.',
};
/** Said for a rule without a sentence of its own. */
export const anyField: string = 'Cette valeur n’est pas acceptée.';
