import {
  BookOpen,
  CirclePlay,
  ClockAlert,
  Footprints,
  ListChecks,
  MonitorPlay,
  NotebookPen,
  Users,
} from 'lucide-react';
import { Icon, IconText } from './icon.tsx';

const kinds = [BookOpen, CirclePlay, ListChecks, NotebookPen, Footprints, Users, MonitorPlay];

export const BesideAWord = () => <IconText icon={ListChecks}>Quiz, 6 minutes, 3 questions</IconText>;

export const OnTwoLines = () => (
  <p style={{ maxWidth: 260, fontSize: 'var(--t-sm)' }}>
    <IconText icon={ClockAlert}>Dès le 29 octobre, l’écart avec Paris passe de 2 h à 3 h.</IconText>
  </p>
);

export const Small = () => (
  <div className="row">
    {kinds.map((kind, index) => (
      <Icon key={index} of={kind} small />
    ))}
  </div>
);

export const Alone = () => <Icon of={Users} label="En groupe" />;
