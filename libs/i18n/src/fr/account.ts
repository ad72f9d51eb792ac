export const account = {
  title: 'Mon compte',
  name: 'Nom',
  hours: 'Vos heures',
  hoursAt: (place: string, time: string) => `${place}, où il est ${time}`,
  language: 'Langue des écrans',
  languages: { fr: 'Français', en: 'Anglais' },
  needs: 'Mes besoins',
  needsHint: 'Sous-titres, pauses, interprète, papier : dits une fois, partagés si vous le voulez.',
  cohorts: 'Vos promotions',
  place: (role: string, from: string, to: string) => `${role}, du ${from} au ${to}`,
  leftOn: (day: string) => `quittée le ${day}`,
};
