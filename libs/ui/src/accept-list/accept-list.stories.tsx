import { useState } from 'react';
import { AcceptList } from './accept-list.tsx';

const items = [
  { key: 'C1', text: 'Ce qui se dit ici reste ici.' },
  { key: 'C2', text: 'On écoute jusqu’au bout avant de répondre.' },
];

export function Accepting() {
  const [accepted, setAccepted] = useState(['C1']);
  return (
    <AcceptList
      label="Les engagements"
      items={items}
      accepted={accepted}
      count={`${accepted.length} accepté sur 2`}
      onChange={(key, is) => setAccepted(is ? [...accepted, key] : accepted.filter((each) => each !== key))}
    />
  );
}

export const Accepted = () => (
  <AcceptList
    label="Les engagements"
    items={items}
    accepted={['C1', 'C2']}
    count="2 acceptés sur 2"
    disabled
    onChange={() => undefined}
  />
);
