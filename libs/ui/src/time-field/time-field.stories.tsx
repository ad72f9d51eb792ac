import { TimeField } from './time-field.tsx';

export const Rest = () => (
  <TimeField name="hour" label="Début" hint="À l’heure de Paris." defaultValue="09:30" />
);

export const Faulty = () => (
  <TimeField
    name="late"
    label="Début"
    defaultValue="06:00"
    error="Choisissez une heure entre 08:00 et 19:00."
  />
);
