import { DateField } from './date-field.tsx';

export const Rest = () => <DateField name="day" label="Jour" defaultValue="2023-11-09" min="2023-10-24" />;

export const Faulty = () => (
  <DateField
    name="late"
    label="Jour"
    defaultValue="2023-10-01"
    error="Choisissez un jour après le 24 octobre."
  />
);
