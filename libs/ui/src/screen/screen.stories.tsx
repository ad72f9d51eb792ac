import { Screen, type ScreenState } from './screen.tsx';

const states: [ScreenState, string][] = [
  ['done', 'webinaire suivi'],
  ['now', 'prochain'],
  ['open', 'à venir'],
  ['absent', 'manqué'],
  ['not-open', 'pas encore ouvert'],
];

export const States = () => (
  <div className="tiles">
    {states.map(([state, words]) => (
      <span key={state} className="row">
        <Screen state={state} /> {words}
      </span>
    ))}
  </div>
);

export const Small = () => (
  <div className="row">
    {states.map(([state, words]) => (
      <Screen key={state} state={state} label={words} size="small" />
    ))}
  </div>
);
