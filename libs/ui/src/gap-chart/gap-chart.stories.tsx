import { GapChart } from './gap-chart.tsx';

export const Gap = () => (
  <GapChart
    caption="Mon point d’arrivée"
    min={1}
    max={5}
    rows={[
      { key: 'S1', text: 'Je sais quoi faire quand une réunion tourne mal.', before: 1, after: 4 },
      { key: 'S2', text: 'Je connais les personnes qui manquent autour de ma table.', before: 3, after: 3 },
      { key: 'S3', text: 'J’ai déjà mené un essai court.', before: 4, after: 3 },
      { key: 'S4', text: 'Si je pars demain, quelqu’un sait continuer.', before: null, after: 2 },
    ]}
    words={{
      ...{
        statement: 'Énoncé',
        before: 'Avant',
        after: 'Maintenant',
        gap: 'Écart',
        notRated: 'sans réponse',
      },
      gapOf: (gap) => (gap === 0 ? '=' : `${gap > 0 ? '+' : '−'}${Math.abs(gap)}`),
    }}
  />
);
