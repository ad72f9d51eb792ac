import { CountFigure } from './count-figure.tsx';

export const Steps = () => (
  <CountFigure count={23} rest="étapes sur 48" note="et, en groupe, 1 atelier sur 4, 1 webinaire sur 2" />
);

export const Alone = () => <CountFigure count={4} rest="personnes à suivre" />;
