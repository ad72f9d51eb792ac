import { Search } from 'lucide-react';
import { TextField } from './text-field.tsx';

export const Rest = () => (
  <TextField
    name="email"
    type="email"
    label="Adresse électronique"
    defaultValue="marie-annick.hoarau@exemple.re"
  />
);

export const WithHint = () => (
  <TextField
    name="phone"
    type="tel"
    label="Téléphone"
    optional="(facultatif)"
    hint="Pour vous joindre si la visioconférence tombe."
    placeholder="06 00 00 00 00"
  />
);

export const Faulty = () => (
  <TextField
    name="broken"
    label="Adresse électronique"
    hint="Celle de votre invitation."
    error="Il manque la fin de l’adresse, par exemple « .fr »."
    defaultValue="marie-annick@exemple"
  />
);

export const SearchOne = () => (
  <TextField
    name="q"
    type="search"
    icon={Search}
    label="Chercher une personne"
    placeholder="Nom ou territoire"
  />
);
