import type { ProblemCode } from '@cheminer/vocabulary';

type Facts = Readonly<Record<string, string | number>>;

const minutes = (facts: Facts): number => Math.max(1, Math.ceil(Number(facts['seconds'] ?? 60) / 60));

/** What each refusal says to the person it stops. */
export const problems: Record<ProblemCode, string | ((facts: Facts) => string)> = {
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
  'learning.step-not-in-path': 'Cette étape n’est pas dans votre parcours.',
  'learning.step-not-completable':
    'Cette étape se termine autrement : par vos réponses, ou par votre présence.',
  'learning.question-unknown': 'Cette question n’existe plus dans cette version du parcours.',
  'learning.option-unknown': 'Cette réponse n’existe plus dans cette version du parcours.',
  'learning.already-answered': 'Vous avez déjà répondu à cette question : la première réponse est gardée.',
  'learning.no-path': 'Seules les personnes qui suivent le parcours en ont un.',
  'workshops.step-not-a-workshop': 'Cette étape n’est pas un atelier du parcours.',
  'workshops.place-or-link-missing': 'Indiquez un lieu ou un lien : les membres doivent savoir où aller.',
  'workshops.no-such-hour':
    'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez-en une autre.',
  'workshops.already-scheduled': 'Cet atelier a déjà une date pour ce groupe.',
  'workshops.changed-meanwhile':
    'Quelqu’un a modifié cet atelier entre-temps. Relisez la date avant d’enregistrer la vôtre.',
  'workshops.already-open': 'L’atelier est ouvert ou terminé : sa date et les réponses ne changent plus.',
  'workshops.already-closed': 'L’atelier est déjà terminé.',
  'workshops.already-marked': 'Des présences sont déjà notées : l’atelier a eu lieu à cette date.',
  'workshops.not-open': 'Ouvrez l’atelier avant de le terminer.',
  'workshops.not-begun': 'L’atelier n’a pas commencé : on note les présences à partir de son heure.',
  'workshops.member-left': 'Cette personne avait quitté la promotion avant cet atelier.',
  'workshops.reason-needed':
    'L’atelier est terminé : donnez la raison de cette correction, en quelques mots.',
  'agenda.step-not-a-webinar': 'Cette étape n’est pas un webinaire du parcours.',
  'agenda.no-such-hour':
    'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez-en une autre.',
  'agenda.already-scheduled': 'Ce webinaire a déjà une date.',
  'agenda.not-begun': 'Le webinaire n’a pas commencé : on note les présences à partir de son heure.',
  'agenda.member-left': 'Cette personne avait quitté la promotion avant ce webinaire.',
  'agenda.reason-needed': 'Donnez la raison de cette correction, en quelques mots.',
  'review.not-a-participant': 'Cette personne ne suit pas le parcours dans cette promotion.',
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
