/** A workshop held in writing, over days. */
export const written = {
  start: 'Tenir cet atelier par écrit, sur dix jours',
  hint: 'Chaque phase s’ouvre et se ferme seule, à huit heures à sa date. Chacun·e écrit quand il ou elle peut, et reçoit un message à chaque ouverture.',
  opensOn: (phase: string) => `« ${phase} » s’ouvre le`,
  closesOn: (phase: string) => `« ${phase} » se ferme le`,
  opensHere: (place: string) => `Les dates sont celles de ${place}.`,
  open: 'Ouvrir l’atelier écrit',
  chip: 'Par écrit',
  openSince: (day: string) => `Ouverte depuis le ${day}`,
  openUntil: (day: string) => `jusqu’au ${day}.`,
  openToTheEnd: 'jusqu’à la fin de l’atelier.',
  notYet: (day: string) => `La première phase s’ouvre le ${day}. Vous recevrez un message.`,
  alone: 'Les phases s’ouvrent seules, à leur date.',
  redate: 'Changer les dates',
  redateHint: 'Une phase déjà ouverte garde sa date.',
  keepDates: 'Garder ces dates',
  toClose: 'L’atelier s’est terminé à sa date. Notez qui a pris part, puis terminez-le sur sa page.',
  whoWrote: 'Qui a écrit',
  toWrite: (count: number) =>
    count === 0
      ? 'tout le monde a écrit'
      : count === 1
        ? '1 personne n’a pas encore écrit'
        : `${count} personnes n’ont pas encore écrit`,
  wrote: 'a écrit dans cette phase',
  wroteNot: 'n’a pas encore écrit',
  wroteBefore: 'a écrit avant',
  wroteCount: (count: number, all: number) => `${count} sur ${all} ont écrit`,
  markWriters: (count: number) => `Noter présent·es (${count})`,
  presences: { present: 'A pris part', absent: 'N’a pas pris part' },
  clientWrites: (name: string) => `${name} écrit sa situation. Vous la lirez ici.`,
  answer: 'Répondre',
  answerTo: (question: string) => `Votre réponse à « ${question} »`,
  accept: 'Je peux aider ainsi',
  accepted: (count: number, all: number) => `${count} sur ${all} disent pouvoir aider ainsi.`,
  earlier: 'Déjà écrit, à lire',
};
