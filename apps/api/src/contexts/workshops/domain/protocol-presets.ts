import { type PhaseKind, type ProtocolPreset, protocolPresets } from '@cheminer/vocabulary';
import type { Phase } from '@cheminer/workshop-run';
import { consultationsOf, type Protocol, totalOf, usualSpeakers } from './protocol.ts';

/** Minutes of one consultation, in the order of its phases, with the break that the client re-reads notes in. */
type Treatment = readonly [
  statement: number,
  clarification: number,
  contract: number,
  consultation: number,
  pause: number,
  synthesis: number,
  learnings: number,
];

const phase = (kind: PhaseKind, minutes: number, consultation: 1 | 2 | null = null): Phase => ({
  ...{ kind, minutes, consultation },
  ...{ speaker: usualSpeakers[kind], sentence: null },
});

/** A phase of no minutes is none. */
const lasting = (phases: readonly Phase[]): Phase[] => phases.filter(({ minutes }) => minutes > 0);

function treatment(minutes: Treatment, nth: 1 | 2): Phase[] {
  const [statement, clarification, contract, consultation, pause, synthesis, learnings] = minutes;
  return [
    phase('statement', statement, nth),
    phase('clarification', clarification, nth),
    phase('contract', contract, nth),
    phase('consultation', consultation, nth),
    phase('break', pause),
    phase('synthesis', synthesis, nth),
    phase('learnings', learnings, nth),
  ];
}

type Around = Readonly<{ welcome: number; back: number; choice: number; closing: number }>;

const oneSubject = ({ welcome, back, choice, closing }: Around, minutes: Treatment): Phase[] =>
  lasting([
    phase('welcome', welcome),
    phase('return', back),
    phase('subject-choice', choice),
    ...treatment(minutes, 1),
    phase('closing', closing),
  ]);

const twoSubjects = (
  { welcome, back, closing, between }: Omit<Around, 'choice'> & { between: number },
  minutes: Treatment,
): Phase[] =>
  lasting([
    phase('welcome', welcome),
    phase('return', back),
    ...treatment(minutes, 1),
    phase('break', between),
    ...treatment(minutes, 2),
    phase('closing', closing),
  ]);

const presets: Readonly<Record<ProtocolPreset, readonly Phase[]>> = {
  'flash-30': oneSubject({ welcome: 0, back: 0, choice: 0, closing: 0 }, [3, 8, 2, 10, 0, 3, 4]),
  'one-60': oneSubject({ welcome: 3, back: 2, choice: 0, closing: 3 }, [5, 13, 5, 15, 0, 6, 8]),
  'one-90': oneSubject({ welcome: 5, back: 5, choice: 5, closing: 4 }, [7, 18, 6, 20, 0, 8, 12]),
  'one-120': oneSubject({ welcome: 7, back: 8, choice: 8, closing: 5 }, [8, 22, 7, 25, 5, 10, 15]),
  'two-150': twoSubjects({ welcome: 5, back: 8, between: 10, closing: 7 }, [6, 16, 5, 17, 0, 6, 10]),
  'two-180': twoSubjects({ welcome: 8, back: 12, between: 15, closing: 5 }, [7, 19, 6, 20, 0, 8, 10]),
};

export const presetOf = (preset: ProtocolPreset): Protocol => ({ preset, phases: presets[preset] });

export type PlannedLength = Readonly<{
  /** What the course says for the step; a name that no preset has is as good as none. */
  preset: string | null;
  consultations: number;
  /** As announced to the group. */
  minutes: number;
}>;

/** What a workshop follows while nobody changed it: what the course says, else the nearest in length; the shorter of two. */
export function usualPreset({ preset, consultations, minutes }: PlannedLength): ProtocolPreset {
  const named = protocolPresets.find((each) => each === preset);
  if (named) return named;
  const alike = protocolPresets.filter((each) => consultationsOf(presetOf(each)) === consultations);
  const away = (each: ProtocolPreset): number => Math.abs(totalOf(presetOf(each)) - minutes);
  return alike.reduce((best, each) => (away(each) < away(best) ? each : best));
}

/** Nobody was client before the first workshop of a group: the minutes of the return go to the welcome. */
export function withoutReturn({ preset, phases }: Protocol): Protocol {
  const freed = phases.find(({ kind }) => kind === 'return')?.minutes ?? 0;
  const kept = phases.filter(({ kind }) => kind !== 'return');
  return {
    preset,
    phases: kept.map((each) => (each.kind === 'welcome' ? { ...each, minutes: each.minutes + freed } : each)),
  };
}
