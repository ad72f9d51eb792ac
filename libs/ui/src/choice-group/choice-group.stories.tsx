import { useState } from 'react';
import { ChoiceGroup } from './choice-group.tsx';

const answers = [
  { value: 'yes', label: 'Oui' },
  {
    value: 'if-needed',
    label: 'Si besoin',
    hint: 'Le créneau ne sera retenu que s’il n’y en a pas de meilleur.',
  },
  { value: 'no', label: 'Non' },
];

const means = [
  { value: 'laptop', label: 'Un ordinateur' },
  { value: 'phone', label: 'Un téléphone' },
  {
    value: 'room',
    label: 'Une salle commune',
    disabledReason: 'Aucune salle n’est proposée pour cet atelier.',
  },
];

export function One() {
  const [answer, setAnswer] = useState('yes');
  return (
    <ChoiceGroup
      name="poll"
      label="Jeudi 9 novembre, 12:30"
      choices={answers}
      value={answer}
      onChange={setAnswer}
    />
  );
}

export const Several = () => (
  <ChoiceGroup
    many
    name="means"
    label="Vous participez avec"
    hint="Plusieurs réponses possibles."
    choices={means}
    defaultValue={['phone']}
  />
);

export const Faulty = () => (
  <ChoiceGroup
    name="faulty"
    label="Jeudi 9 novembre"
    choices={answers}
    error="Choisissez une des trois réponses."
  />
);

export const FaultySeveral = () => (
  <ChoiceGroup
    many
    name="faulty-many"
    label="Vous participez avec"
    choices={means}
    error="Cochez au moins un moyen."
  />
);

export const Columns = () => (
  <ChoiceGroup look="columns" name="pace" label="Votre rythme" optional="(facultatif)" choices={answers} />
);

export function Segments() {
  const [group, setGroup] = useState('a');
  const groups = ['a', 'b', 'c'].map((value) => ({ value, label: `Groupe ${value.toUpperCase()}` }));
  return (
    <ChoiceGroup
      look="segments"
      quietLabel
      name="group"
      label="Groupe"
      choices={groups}
      value={group}
      onChange={setGroup}
    />
  );
}
