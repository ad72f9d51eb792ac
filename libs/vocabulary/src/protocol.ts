/** What a timed part of a workshop is for. The order is that in which a workshop goes through them. */
export const phaseKinds = [
  'welcome',
  'return',
  'subject-choice',
  'statement',
  'clarification',
  'contract',
  'consultation',
  'break',
  'synthesis',
  'learnings',
  'closing',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** Those that treat one subject, in their order: each consultation goes through all of them once. */
export const consultationKinds = [
  'statement',
  'clarification',
  'contract',
  'consultation',
  'synthesis',
  'learnings',
] as const satisfies readonly PhaseKind[];

/** Who speaks in a phase: guidance on screen, never a mute. */
export const speakers = [
  'facilitator',
  'everybody',
  'former-clients',
  'client',
  'consultants',
  'consultants-then-client',
  'client-then-consultants',
  'nobody',
] as const;
export type Speaker = (typeof speakers)[number];

/** Protocols ready to be used, by their number of subjects and their minutes. */
export const protocolPresets = ['flash-30', 'one-60', 'one-90', 'one-120', 'two-150', 'two-180'] as const;
export type ProtocolPreset = (typeof protocolPresets)[number];

/** Why an ordered list of phases is no protocol. */
export const protocolFaults = [
  'welcome-not-first',
  'return-not-first',
  'return-at-first-workshop',
  'subject-choice-late',
  'consultation-missing',
  'consultation-out-of-order',
  'break-at-an-end',
  'closing-not-last',
  'twice',
  'learnings-too-short',
  'phase-too-long',
  'total-out-of-range',
] as const;
export type ProtocolFault = (typeof protocolFaults)[number];
