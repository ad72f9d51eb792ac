import type { PhaseKind, Speaker } from '@cheminer/vocabulary';

/** One timed part of a workshop. What is out of bounds in it follows from its kind. */
export type Phase = Readonly<{
  kind: PhaseKind;
  minutes: number;
  /** The subject it treats, in the order of the workshop; null when it is everybody's. */
  consultation: 1 | 2 | null;
  speaker: Speaker;
  /** To say aloud, in the group's own words; null: the sentence that goes with the kind. */
  sentence: string | null;
}>;
