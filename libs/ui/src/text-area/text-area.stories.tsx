import { TextArea } from './text-area.tsx';

export const Rest = () => (
  <TextArea
    name="journal"
    label="Une phrase que j’aurais dû entendre"
    hint="Pour moi seule : personne d’autre ne lit ce journal."
    defaultValue="Hélène soupire quand on parle du compte rendu."
  />
);

export const Faulty = () => (
  <TextArea
    name="question"
    label="Votre question"
    rows={3}
    error="Formulez-la comme une question, avec « comment »."
  />
);
