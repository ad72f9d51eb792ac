import { counting } from '../language.ts';

const count = counting('fr');

type Named = Readonly<{ key: string; title: string }>;
type Impact = Readonly<{
  title: string;
  added: readonly (Named & Readonly<{ minutes: number; required: boolean }>)[];
  nowRequired: readonly Named[];
  removed: readonly Named[];
  cohorts: readonly Readonly<{
    title: string;
    people: readonly Readonly<{ name: string; newSteps: number; newMinutes: number }>[];
  }>[];
}>;

const step = ({ key, title }: Named): string => `${key} « ${title} »`;

function impact({ title, added, nowRequired, removed, cohorts }: Impact): string {
  const lines = [
    `« ${title} » : ce qui change`,
    ...added.map(
      (each) => `  nouvelle : ${step(each)}, ${each.minutes} min${each.required ? '' : ', facultative'}`,
    ),
    ...nowRequired.map((each) => `  désormais demandée : ${step(each)}`),
    ...removed.map((each) => `  retirée : ${step(each)} (reste comptée à qui l’a terminée)`),
    ...(added.length + nowRequired.length + removed.length === 0
      ? ['  aucune étape ajoutée ni retirée']
      : []),
  ];
  for (const cohort of cohorts) {
    lines.push(
      `${cohort.title} : ${count(cohort.people.length, 'personne a', 'personnes ont')} du nouveau à faire`,
    );
    for (const { name, newSteps, newMinutes } of cohort.people)
      lines.push(`  ${name} : ${count(newSteps, 'étape', 'étapes')}, ${newMinutes} min`);
  }
  return lines.join('\n');
}

/** What authors read when a course package is refused, after « file:line ». */
export const coursePackage = {
  published: (title: string, number: number) => `« ${title} » est publié : version ${number}.`,
  unchanged: (number: number) => `Rien n’a changé : c’est déjà la version ${number}.`,
  confirm:
    'Rien n’est encore publié. Relancez la commande avec --yes pour publier : les promotions en cours suivront.',
  /** Qui aura quoi de nouveau à faire, avant de publier. */
  impact,
  valid: (steps: number) => `Le paquet est valide : ${steps}\u00A0étapes.`,
  refused: (count: number) => `Le paquet est refusé en entier (${count}\u00A0fautes) :`,
  faults: {
    'missing-file': 'ce fichier manque.',
    'missing-front-matter': 'le fichier doit commencer par des champs entre deux lignes « --- ».',
    yaml: 'ces champs ne sont pas du YAML lisible.',
    missing: 'à remplir.',
    'unknown-field': 'ce champ n’existe pas.',
    'wrong-value': 'cette valeur n’est pas acceptée.',
    'too-long': 'c’est trop long ou trop court.',
    'duplicate-key': 'cette clé est déjà prise dans le parcours.',
    'unknown-key': 'rien dans le parcours n’a cette clé.',
    'one-right-option': 'il faut exactement une bonne réponse.',
    'right-option-missing': 'il faut au moins une bonne réponse.',
    circular: 'une étape attend, par ses prérequis, sa propre fin.',
    'step-outside-module': 'hors d’un module, seule une étape collective a sa place.',
    'empty-module': 'ce module n’a aucune étape.',
    'missing-media': 'ce média n’est pas dans le paquet.',
    'wrong-media-type': 'ce type de média n’est pas accepté.',
    'raw-html': 'le HTML n’est pas accepté dans les textes.',
    'empty-body': 'le texte manque.',
    'picture-not-here': 'une image n’a sa place que dans le texte d’une étape.',
    'picture-in-line': 'une image doit être seule dans son paragraphe.',
    'picture-without-words': 'il manque le texte alternatif, entre les crochets.',
    'picture-too-large': 'cette image est trop grande : 10\u00A0Mo et 50\u00A0millions de points au plus.',
    'unreadable-picture': 'cette image ne se lit pas, ou n’est pas ce que dit son nom.',
    'unsafe-drawing': 'un dessin n’exécute rien et ne va rien chercher ailleurs.',
    'outside-term': 'ce texte n’est sous aucun terme : chaque terme a son titre « ## ».',
  },
};
