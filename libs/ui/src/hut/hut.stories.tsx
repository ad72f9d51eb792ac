import { Hut, type HutState } from './hut.tsx';

const states: [HutState, string][] = [
  ['done', 'atelier passé'],
  ['phone', 'suivi au téléphone'],
  ['late', 'suivi, arrivée en retard'],
  ['now', 'prochain'],
  ['open', 'à venir'],
  ['absent', 'manqué'],
  ['not-open', 'pas encore ouvert'],
];

export const States = () => (
  <div className="tiles">
    {states.map(([state, words]) => (
      <span key={state} className="row">
        <Hut state={state} /> {words}
      </span>
    ))}
  </div>
);

export const Small = () => (
  <div className="row">
    {states.map(([state, words]) => (
      <Hut key={state} state={state} label={words} size="small" />
    ))}
  </div>
);
