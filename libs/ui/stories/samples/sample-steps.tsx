import {
  BookOpen,
  CirclePlay,
  Footprints,
  ListChecks,
  NotebookPen,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import { Chip, type RoadBookRow, type StepState } from '../../src/index.ts';

type Brief = [
  title: string,
  icon: RoadBookRow['icon'],
  meta: string,
  state: StepState,
  words?: RoadBookRow['state'],
];

const now = (
  <Chip tone="now" icon={false}>
    à faire maintenant
  </Chip>
);

const briefs: Brief[] = [
  ['Le désaccord est une information', BookOpen, 'Lecture, 10 min', 'done', 'terminée'],
  ['Vingt minutes pour remettre une réunion debout', CirclePlay, 'Vidéo, 14 min', 'done', 'terminée'],
  ['Face à la tension', ListChecks, 'Quiz, 6 min', 'now', now],
  ['La réunion d’après', Footprints, 'Terrain, 30 min', 'open', 'à déposer : trois décisions'],
  ['Une phrase que j’aurais dû entendre', NotebookPen, 'Journal, 10 min', 'open'],
  ['Point de mi-parcours', SlidersHorizontal, 'Auto-positionnement, 8 min', 'open'],
];

export const steps: RoadBookRow[] = briefs.map(([title, icon, meta, state, words]) => ({
  key: title,
  to: `/etapes/${title}`,
  mark: { kind: 'step', state, label: words ? undefined : 'à faire' },
  title,
  icon,
  meta,
  state: words,
  current: state === 'now',
}));

export const workshop: RoadBookRow = {
  key: 'workshop',
  to: '/ateliers/2',
  mark: { kind: 'workshop', state: 'now', label: 'prochain atelier' },
  title: 'Atelier 2 : nos coopérations à l’épreuve',
  icon: Users,
  meta: 'En groupe, jeudi 19 octobre à 11:30 chez vous',
  state: 'dans 2 jours',
};
