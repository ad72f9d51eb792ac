const several = new Intl.ListFormat('fr');

/** All the workshops of a group, over the calendar. */
export const series = {
  plan: 'Planifier la série',
  title: (group: string) => `Planifier les ateliers du groupe ${group}`,
  note: 'Les jours sont ceux que propose le parcours. Changez-les : ce que chaque heure veut dire pour chacun·e s’affiche dessous.',
  nothing: 'Tous les ateliers de ce groupe ont une date.',
  nothingToDo: 'Pour en déplacer un, ouvrez sa page.',
  hours: 'Heures habituelles',
  favourite: (place: string) => `Heure préférée, à l’heure de ${place}`,
  other: (place: string) => `Autre heure possible, à l’heure de ${place}`,
  share: 'Partager l’heure difficile entre les territoires',
  shareHint:
    'D’un atelier à l’autre, l’heure difficile revient aux personnes qui en ont eu le moins jusque-là.',
  choose: 'Choisir les heures',
  chosen: 'Les heures sont choisies.',
  dates: 'Dates',
  well: 'Bonne heure pour tout le monde.',
  gap: (place: string, names: readonly string[], from: string, to: string) =>
    `À partir d’ici, l’écart avec ${place} passe de ${from} à ${to} pour ${several.format(names)}.`,
  insteadOf: (wanted: string, time: string) =>
    `${wanted} n’existe pas ce jour-là : les horloges avancent d’une heure. ${time} vous est proposé à la place.`,
  submit: 'Planifier ces ateliers',
  refused: 'Aucune date n’est enregistrée',
};
