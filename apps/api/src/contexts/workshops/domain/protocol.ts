import type { PhaseKind, ProtocolPreset, Speaker } from '@cheminer/vocabulary';

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

/** An ordered list of phases, and the preset that it comes from: that one says how far the learnings are protected. */
export type Protocol = Readonly<{ preset: ProtocolPreset; phases: readonly Phase[] }>;

export const totalOf = ({ phases }: Pick<Protocol, 'phases'>): number =>
  phases.reduce((sum, { minutes }) => sum + minutes, 0);

/** How many subjects are treated. */
export const consultationsOf = ({ phases }: Pick<Protocol, 'phases'>): number =>
  phases.filter(({ kind }) => kind === 'statement').length;

/** Who speaks, unless the group says otherwise. */
export const usualSpeakers: Readonly<Record<PhaseKind, Speaker>> = {
  welcome: 'facilitator',
  return: 'former-clients',
  'subject-choice': 'everybody',
  statement: 'client',
  clarification: 'consultants-then-client',
  contract: 'client-then-consultants',
  consultation: 'consultants',
  break: 'nobody',
  synthesis: 'client',
  learnings: 'everybody',
  closing: 'everybody',
};
