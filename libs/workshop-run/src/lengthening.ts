import type { PhaseKind } from '@cheminer/vocabulary';
import type { Phase } from './phase.ts';

/** Who gives minutes to a phase that lasts longer, and how few each keeps. Never the learnings. */
const givers: readonly Readonly<{ kind: PhaseKind; keeps: number }>[] = [
  { kind: 'break', keeps: 0 },
  { kind: 'consultation', keeps: 5 },
];

export type Lengthened = Readonly<{
  phases: readonly Phase[];
  /** By how many minutes the workshop ends later: what neither break nor consultation could give. */
  endsLater: number;
}>;

/**
 * Gives the phase some minutes more, taken from what is still to come: first from the breaks, then from the
 * consultations, then from the end time. Rule of the method: the learnings are protected.
 * @param at index of the phase, @param minutes whole and positive
 */
export function lengthened(planned: readonly Phase[], at: number, minutes: number): Lengthened {
  const phases = planned.map((each) => ({ ...each }));
  phases[at]!.minutes += minutes;
  const endsLater = givers.reduce((wanted, giver) => {
    const toCome = phases.filter(({ kind }, index) => index > at && kind === giver.kind);
    return toCome.reduce((left, each) => left - give(each, giver.keeps, left), wanted);
  }, minutes);
  return { phases, endsLater };
}

function give(phase: { -readonly [Key in keyof Phase]: Phase[Key] }, keeps: number, wanted: number): number {
  const given = Math.min(wanted, Math.max(phase.minutes - keeps, 0));
  phase.minutes -= given;
  return given;
}
