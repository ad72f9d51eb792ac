import { Marker, type MarkerState } from './marker.tsx';

const states: [MarkerState, string][] = [
  ['done', 'terminée'],
  ['now', 'maintenant'],
  ['open', 'à faire'],
  ['not-open', 'pas encore ouverte'],
  ['left-behind', 'laissée derrière'],
  ['to-send', 'à envoyer'],
  ['right', 'bonne réponse'],
  ['to-review', 'à revoir'],
];

export const States = () => (
  <div className="tiles">
    {states.map(([state, words]) => (
      <span key={state} className="row">
        <Marker state={state} /> {words}
      </span>
    ))}
  </div>
);

export const Small = () => (
  <div className="row">
    {states.map(([state, words]) => (
      <Marker key={state} state={state} label={words} size="small" />
    ))}
  </div>
);

export const Dots = () => (
  <div className="row">
    {states.slice(0, 6).map(([state, words]) => (
      <Marker key={state} state={state} label={words} size="dot" />
    ))}
  </div>
);
