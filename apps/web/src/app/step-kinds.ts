import type { StepKind } from '@cheminer/vocabulary';
import {
  BookOpen,
  CirclePlay,
  ClipboardList,
  Download,
  FilePen,
  Footprints,
  Handshake,
  Headphones,
  ListChecks,
  type LucideIcon,
  MonitorPlay,
  NotebookPen,
  SlidersHorizontal,
  Users,
} from 'lucide-react';

/** One icon per kind of step, the same on every screen; beside its word. */
export const iconOfKind: Record<StepKind, LucideIcon> = {
  reading: BookOpen,
  video: CirclePlay,
  quiz: ListChecks,
  positioning: SlidersHorizontal,
  journal: NotebookPen,
  fieldwork: Footprints,
  commitment: Handshake,
  subject: FilePen,
  survey: ClipboardList,
  download: Download,
  'technical-check': Headphones,
  workshop: Users,
  webinar: MonitorPlay,
};
