import { Card } from './card.tsx';

export const Plain = () => (
  <Card aria-labelledby="carte-simple">
    <h3 id="carte-simple">Où vous en êtes</h3>
    <p>Une étape compte quand votre quiz est envoyé ou quand votre dépôt est reçu.</p>
  </Card>
);

export const Raised = () => (
  <Card raised as="div">
    <p>À faire maintenant</p>
  </Card>
);

export const Flush = () => (
  <Card flush as="div">
    <div style={{ background: 'var(--map-2)', height: 64 }} />
  </Card>
);

export const Later = () => (
  <Card later as="div">
    Question 3, sur une réunion qui ne décide plus rien
  </Card>
);
