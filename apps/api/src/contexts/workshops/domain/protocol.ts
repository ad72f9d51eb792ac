import type { PhaseKind, ProtocolPreset, Speaker } from '@cheminer/vocabulary';
import type { Phase } from '@cheminer/workshop-run';

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
