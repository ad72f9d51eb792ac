import { useState } from 'react';
import { RatingTable } from './rating-table.tsx';

const statements = [
  { key: 'S1', text: 'Je sais quoi faire quand une réunion tourne mal.' },
  { key: 'S2', text: 'Si je pars demain, quelqu’un sait continuer.' },
];
const scale = [
  { value: 1, label: 'Je découvre' },
  { value: 2, label: '2' },
  { value: 3, label: '3' },
  { value: 4, label: '4' },
  { value: 5, label: 'Je pourrais l’expliquer à un collègue' },
];

export function Rating() {
  const [value, setValue] = useState<Record<string, string>>({ S1: '3' });
  return (
    <RatingTable
      label="Mon point de départ"
      hint="De « Je découvre » à « Je pourrais l’expliquer à un collègue »"
      {...{ statements, scale, value }}
      onChange={(key, rating) => setValue({ ...value, [key]: rating })}
    />
  );
}

export const HandedIn = () => (
  <RatingTable
    label="Mon point de départ"
    {...{ statements, scale }}
    value={{ S1: '3', S2: '1' }}
    disabled
    onChange={() => undefined}
  />
);
