import { useState } from 'react';
import { OrderList } from './order-list.tsx';

const steps = [
  { key: '0', text: 'Commencer, et regarder' },
  { key: '1', text: 'Écrire la question en une phrase' },
  { key: '2', text: 'Fixer le signe de réussite et le signe d’arrêt' },
];
const words = {
  label: 'Dans quel ordre préparer un essai ?',
  moveUpLabel: (text: string) => `Monter : ${text}`,
  moveDownLabel: (text: string) => `Descendre : ${text}`,
  placeLabel: (place: number, of: number) => `place ${place} sur ${of}`,
};

export function Moving() {
  const [keys, setKeys] = useState(['0', '1', '2']);
  const items = keys.map((key) => steps.find((step) => step.key === key)!);
  return <OrderList {...words} items={items} onChange={setKeys} />;
}

export const Closed = () => <OrderList {...words} items={steps} onChange={() => undefined} disabled />;
