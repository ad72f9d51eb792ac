import type { AutonomousKind } from '@cheminer/vocabulary';
import { counting } from '../language.ts';

const count = counting('fr');

/** Ce que disent les écrans de travail de chaque genre d’étape ; chargé avec eux, pas avant. */
const finish: Partial<Record<AutonomousKind, string>> = {
  positioning: 'Enregistrer ma position',
  journal: 'J’ai terminé ma page',
  fieldwork: 'Remettre mon travail',
  commitment: 'Je m’engage',
  subject: 'Déposer mon sujet',
  survey: 'Envoyer mes réponses',
  'technical-check': 'J’ai terminé le test',
};

const finishHint: Partial<Record<AutonomousKind, string>> = {
  positioning: 'Une fois enregistrée, votre position ne change plus : elle servira de repère.',
  journal: 'Vous pourrez continuer à écrire ensuite.',
  fieldwork: 'Vous pourrez compléter ensuite.',
  commitment: 'Tous les engagements acceptés, un par un.',
  subject: 'La personne qui anime votre groupe pourra alors le lire. Vous pourrez encore le modifier.',
  survey: 'Une fois envoyées, vos réponses ne changent plus.',
};

export const work = {
  finish,
  finishHint,
  toSend: 'À envoyer : cette étape comptera au retour du réseau, à l’heure où vous l’avez terminée.',
  readToTheEnd: 'Allez jusqu’à la fin du texte.',
  watchToTheEnd: 'Allez jusqu’à la fin de la vidéo.',
  why: 'Pas encore terminée :',

  /** Un texte du parcours : ses images sur une ligne lente, les mots qu’il explique. */
  text: {
    enlarge: 'Afficher en grand',
    closeTerm: 'Fermer',
    table: 'Tableau',
  },

  glossary: {
    title: 'Glossaire',
    back: 'Mon parcours',
    intro: 'Les sigles et les mots du parcours, expliqués simplement.',
    empty: 'Ce parcours n’a pas de glossaire.',
  },

  locked: {
    title: 'Pas encore ouverte',
    text: 'Ici, l’ordre compte : le parcours demande de terminer d’abord',
  },

  draft: {
    refusedKept: 'Votre texte reste sur cet appareil.',
    copy: 'Copier mon texte',
    copied: 'Texte copié',
  },

  conflict: {
    title: 'Deux versions de ce texte existent. Les deux sont gardées.',
    mine: 'Sur cet appareil',
    theirs: (moment: string) => `Sur un autre appareil, ${moment}`,
    keep: 'Garder celle-ci',
    keepBoth: 'Garder les deux, l’une après l’autre',
    empty: '(vide)',
  },

  counter: (length: number, max: number) => `${count(length, 'signe', 'signes')} sur ${max}`,

  quiz: {
    several: 'Plusieurs réponses sont possibles.',
    order: 'Mettez dans l’ordre, du premier au dernier.',
    match: 'À chaque élément, ce qui va avec.',
    short: 'En quelques mots.',
    answer: 'Votre réponse',
    chooseOne: 'Choisissez',
    moveUp: (text: string) => `Monter : ${text}`,
    moveDown: (text: string) => `Descendre : ${text}`,
    place: (place: number, of: number) => `Place ${place} sur ${of}`,
    expectedPlace: (place: number) => `attendu en ${place}`,
    used: 'déjà pris',
    pending: 'À envoyer : l’explication viendra au retour du réseau.',
    pendingChip: 'à envoyer',
    mark: (needed: number) => `Il faut ${needed}\u00A0% de bonnes réponses.`,
    attempt: (number: number) => `Essai ${number}`,
    attemptsLeft: (left: number) =>
      left === 0 ? 'C’était le dernier essai.' : `Il reste ${count(left, 'essai', 'essais')}.`,
    notPassed: (right: number, of: number, needed: number) =>
      `${count(right, 'bonne réponse', 'bonnes réponses')} sur ${of}, il en faut ${needed}. Relisez les explications, puis recommencez quand vous voulez.`,
    again: 'Recommencer le quiz',
    practise: 'Refaire le quiz pour s’entraîner',
  },

  positioning: {
    statement: 'Énoncé',
    scaleHint: (first: string, last: string) => `De « ${first} » à « ${last} »`,
    comment: 'Un mot sur cet écart (facultatif)',
    missing: 'Situez-vous sur cet énoncé.',
    gapTitle: 'Le chemin parcouru',
    gapText: (earlier: string, moment: string) => `Entre « ${earlier} », ${moment}, et cette étape.`,
    before: 'Avant',
    after: 'Maintenant',
    gap: 'Écart',
    same: '=',
    notRated: 'sans réponse',
    chartNote: 'Ni note ni classement : un repère pour vous. Cette page n’est lue que par vous.',
    noEarlier: (earlier: string) => `Il n’y a pas de comparaison : « ${earlier} » n’a pas été remplie.`,
  },

  journal: {
    label: 'Votre page',
    private: 'Pour vous seul·e, sauf si vous décidez de la partager.',
    tools: {
      tools: 'Mise en forme',
      bold: 'Gras',
      italic: 'Italique',
      heading: 'Intertitre',
      bullets: 'Liste à puces',
      numbers: 'Liste numérotée',
      quote: 'Citation',
      undo: 'Annuler',
      redo: 'Rétablir',
    },
  },

  share: {
    title: 'Partager cette page',
    subjectTitle: 'Montrer ce sujet',
    private: 'Personne d’autre que vous ne la lit.',
    facilitator: 'La personne qui anime mon groupe',
    group: 'Mon groupe',
    groupHint: 'Ses membres, et celles et ceux qui le rejoindront.',
    shared: (moment: string) => `Partagée le ${moment}, telle qu’elle était.`,
    subjectShared: (moment: string) => `Montré le ${moment}, tel qu’il était.`,
    changed: 'Vous l’avez modifiée depuis : ce que les autres lisent n’a pas changé.',
    share: 'Partager',
    update: 'Montrer la nouvelle version',
    stop: 'Ne plus partager',
    empty: 'Écrivez d’abord quelque chose.',
    readIt: 'Lire ce que mon groupe partage',
  },

  fieldwork: {
    deliverable: 'À produire :',
    text: 'Ce que vous en rapportez',
    textHint: 'Quelques lignes suffisent, ou un fichier ci-dessous. Rien n’est lu par la coordination.',
    files: 'Fichiers',
    add: 'Ajouter un fichier',
    addPhoto: 'Prendre une photo',
    drop: 'ou déposez-le ici',
    limits: (most: number, megabytes: number) =>
      `Photos, PDF, documents de bureau : ${most} fichiers au plus, ${megabytes}\u00A0Mo chacun. L’envoi reprend tout seul après une coupure.`,
    remove: (name: string) => `Retirer ${name}`,
    removed: (name: string) => `« ${name} » est retiré.`,
    restore: 'Annuler',
    retry: 'Réessayer',
    cancel: 'Annuler l’envoi',
    open: (name: string) => `Ouvrir ${name}`,
    waiting: 'en attente',
    uploading: (percent: number) => `envoi, ${percent}\u00A0%`,
    paused: 'en pause : la ligne est coupée',
    done: 'déposé',
    refused: 'refusé',
    progress: (name: string, percent: number) => `${name} : ${percent}\u00A0%`,
    print: 'Imprimer la consigne',
  },

  commitment: {
    accepted: (done: number, of: number) => `${count(done, 'accepté', 'acceptés')} sur ${of}`,
    version: (version: string) => `Charte, version ${version}`,
    changed: 'La charte a changé depuis votre acceptation. Celle que vous avez acceptée reste valable.',
    list: 'Les engagements',
  },

  subject: {
    intro: 'Huit champs, un quart d’heure. Tout s’enregistre au fur et à mesure.',
    form: 'Mon sujet est',
    forms: { problem: 'un problème', concern: 'une préoccupation', project: 'un projet' },
    formHints: {
      problem: 'Il résiste.',
      concern: 'Elle tourne dans la tête.',
      project: 'Il est à lancer.',
    },
    title: 'Titre de journal',
    titleHint: 'Comme en une d’un journal local.',
    facts: 'Ce qui se passe',
    factsHint: 'Des faits, sans nommer les absents.',
    tried: 'Ce que j’ai déjà essayé',
    feeling: 'Ce que cela me fait',
    margin: 'Ma marge d’action',
    margins: { weak: 'faible', medium: 'moyenne', strong: 'forte' },
    marginWhy: 'Pourquoi',
    question: 'La question que je me pose',
    questionHint: 'Une vraie question, qui commence par « comment », « par quoi », « qu’est-ce qui ».',
    avoid: 'Ce que je ne souhaite pas aborder, ni voir noté',
    namesRemoved: 'J’ai retiré les noms des personnes qui ne sont pas dans ce groupe.',
    namesHint: 'À confirmer avant de le montrer au groupe.',
    readBy:
      'Avant le dépôt, vous seul·e lisez cette fiche. Après, la personne qui anime votre groupe aussi. Votre groupe, seulement si vous le décidez.',
  },

  survey: {
    private:
      'Vos réponses servent à améliorer le parcours. La coordination les lit sans votre nom, avec celles d’au moins deux autres personnes.',
    yourAnswer: 'Votre réponse',
  },

  check: {
    line: 'Votre ligne',
    lineText: 'La mesure télécharge environ un demi-mégaoctet.',
    start: 'Mesurer ma ligne',
    again: 'Mesurer de nouveau',
    measuring: 'Mesure en cours',
    result: (megabits: string, latency: number) => `${megabits}\u00A0Mbit/s, réponse en ${latency}\u00A0ms`,
    slow: 'ligne lente',
    fine: 'ligne suffisante',
    failed: 'La mesure n’a pas abouti : la ligne est coupée ou trop lente.',
    proposeLight:
      'Sous 1\u00A0Mbit/s, le mode léger est proposé : le son au lieu de la vidéo, des images réduites, rien de chargé d’avance.',
    useLight: 'Activer le mode léger sur cet appareil',
    useNormal: 'Garder le mode normal',
    sound: 'Votre son',
    soundText: 'Écoutez trois notes.',
    play: 'Écouter',
    heard: 'J’entends',
    notHeard: 'Je n’entends rien',
    soundHelp:
      'Vérifiez que le son n’est pas coupé et que le casque est branché. Sans son, les vidéos ont des sous-titres et une transcription.',
    mode: 'Mode de cet appareil',
  },

  download: {
    open: 'Télécharger',
    size: (name: string, size: string) => `${name}, ${size}`,
    opened: 'Téléchargé.',
    hint: 'Téléchargez le document, puis indiquez que c’est fait.',
  },

  video: {
    listen: 'Écouter',
    watch: (size: string) => `Regarder la vidéo (${size})`,
    lightText: 'Mode léger : la vidéo n’est pas chargée.',
    listenInstead: (size: string) => `Écouter seulement (${size})`,
    backToFilm: 'Revenir à la vidéo',
    audioLabel: 'Version audio',
  },

  sharedPage: {
    title: 'Partagé avec moi',
    intro: 'Ce que des membres du groupe ont choisi de montrer. Cela reste entre vous.',
    none: 'Rien n’est partagé pour l’instant.',
    noneText: 'Quand quelqu’un partagera une page de journal ou un sujet, vous le lirez ici.',
    by: (name: string, group: string, moment: string) => `${name}, groupe ${group}, le ${moment}`,
    toFacilitator: 'pour la personne qui anime',
    toGroup: 'pour le groupe',
  },
};
