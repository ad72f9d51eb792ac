import { SelectField } from './select-field.tsx';

const groups = [
  { value: 'a', label: 'Groupe A' },
  { value: 'b', label: 'Groupe B' },
  { value: 'c', label: 'Groupe C, complet', disabled: true },
];

export const Rest = () => <SelectField name="group" label="Groupe" options={groups} defaultValue="b" />;

export const Empty = () => (
  <SelectField
    name="other"
    label="Groupe"
    empty="Choisir un groupe"
    hint="Sept personnes au plus."
    options={groups}
  />
);

export const Faulty = () => (
  <SelectField
    name="broken"
    label="Groupe"
    empty="Choisir un groupe"
    options={groups}
    error="Choisissez un groupe."
  />
);
