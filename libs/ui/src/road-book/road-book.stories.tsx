import { BookOpen, CirclePlay, Footprints, ListChecks, MonitorPlay, NotebookPen, Users } from 'lucide-react';
import { Chip } from '../chip/chip.tsx';
import { RoadBook, type RoadBookRow } from './road-book.tsx';

const module4: RoadBookRow[] = [
  {
    key: 'read',
    to: '/e/1',
    mark: { kind: 'step', state: 'done' },
    title: 'Le désaccord est une information',
    icon: BookOpen,
    meta: 'Lecture, 10 min',
    state: 'terminée',
  },
  {
    key: 'video',
    to: '/e/2',
    mark: { kind: 'step', state: 'done' },
    title: 'Vingt minutes pour remettre une réunion debout',
    icon: CirclePlay,
    meta: 'Vidéo, 14 min',
    state: 'terminée',
  },
  {
    key: 'quiz',
    to: '/e/3',
    current: true,
    mark: { kind: 'step', state: 'now' },
    title: 'Face à la tension',
    icon: ListChecks,
    meta: 'Quiz, 6 min',
    state: (
      <Chip tone="now" icon={false}>
        à faire maintenant
      </Chip>
    ),
  },
  {
    key: 'field',
    to: '/e/4',
    mark: { kind: 'step', state: 'open', label: 'à faire' },
    title: 'La réunion d’après',
    icon: Footprints,
    meta: 'Terrain, 30 min',
    state: 'à déposer : trois décisions',
  },
  {
    key: 'journal',
    to: '/e/5',
    mark: { kind: 'step', state: 'open', label: 'à faire' },
    title: 'Une phrase que j’aurais dû entendre',
    icon: NotebookPen,
    meta: 'Journal, 10 min',
  },
  {
    key: 'workshop',
    to: '/a/2',
    mark: { kind: 'workshop', state: 'now', label: 'prochain atelier' },
    title: 'Atelier 2 : nos coopérations à l’épreuve',
    icon: Users,
    meta: 'En groupe, jeudi 19 octobre à 11:30 chez vous',
    state: 'dans 2 jours',
  },
];

export const InProgress = () => <RoadBook label="Étapes du module" rows={module4} />;

export const Compact = () => (
  <div style={{ maxWidth: 292 }}>
    <RoadBook compact label="Étapes du module" rows={module4.slice(0, 5)} />
  </div>
);

const everyMark: RoadBookRow[] = [
  {
    key: '0',
    mark: { kind: 'webinar', state: 'done', label: 'suivi' },
    title: 'Lancement',
    icon: MonitorPlay,
    meta: 'Webinaire',
  },
  {
    key: '1',
    mark: { kind: 'step', state: 'left-behind' },
    title: 'Notre page',
    state: 'dépôt attendu',
    to: '/e/9',
  },
  {
    key: '2',
    mark: { kind: 'workshop', state: 'absent' },
    title: 'Atelier 1',
    state: 'manqué',
    to: '/a/1',
  },
  {
    key: '3',
    mark: { kind: 'step', state: 'to-send' },
    title: 'Face à la tension',
    state: 'à envoyer',
    to: '/e/3',
  },
  {
    key: '4',
    mark: { kind: 'step', state: 'now' },
    title: 'La réunion d’après',
    state: 'maintenant',
    to: '/e/4',
  },
  {
    key: '5',
    mark: { kind: 'step', state: 'not-open' },
    title: 'Partir du premier kilomètre',
    state: 'Ouvre le 19 octobre',
  },
  { key: '6', mark: { kind: 'workshop', state: 'not-open' }, title: 'Atelier 3', state: '9 novembre' },
];

export const EveryMark = () => <RoadBook rows={everyMark} />;
