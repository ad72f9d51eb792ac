import { useState } from 'react';
import { MatchList } from './match-list.tsx';

const lefts = [
  { key: 'nombre', text: 'Un nombre' },
  { key: 'parole', text: 'Une parole' },
];
const options = [
  { key: '0', text: 'Ce que cela fait' },
  { key: '1', text: 'Combien' },
];

export function Choosing() {
  const [value, setValue] = useState(['1', '']);
  return (
    <MatchList
      {...{ lefts, options, value }}
      chooseLabel="Choisissez"
      usedLabel="déjà pris"
      onChange={setValue}
    />
  );
}
