import {
  consultationKinds,
  type PhaseKind,
  type ProtocolFault,
  type ProtocolPreset,
} from '@cheminer/vocabulary';
import type { Phase } from '@cheminer/workshop-run';
import { consultationsOf, type Protocol, totalOf } from './protocol.ts';
import { presetOf } from './protocol-presets.ts';

/** Minutes: of one phase, and of the workshop. */
export const protocolLimits = { phase: 120, least: 15, most: 480, phases: 30, sentence: 500 } as const;

export type ProtocolContext = Readonly<{ isFirstWorkshop: boolean }>;

/**
 * Minutes under which a phase may not go: the learnings keep what their preset gives them, whatever becomes of the
 * rest. It is the phase most often cut for lack of time, and the one people learn in.
 */
export const leastMinutes = (preset: ProtocolPreset, kind: PhaseKind): number =>
  kind === 'learnings' ? presetOf(preset).phases.find((each) => each.kind === kind)!.minutes : 0;

/** What keeps the list from being a protocol; nothing when it is one. */
export function faultsOf(protocol: Protocol, { isFirstWorkshop }: ProtocolContext): ProtocolFault[] {
  const { phases } = protocol;
  const kinds = phases.map(({ kind }) => kind);
  const faults: Readonly<Record<ProtocolFault, boolean>> = {
    'welcome-not-first': kinds.lastIndexOf('welcome') > 0,
    'return-not-first': kinds
      .slice(0, Math.max(kinds.indexOf('return'), 0))
      .some((kind) => kind !== 'welcome'),
    'return-at-first-workshop': isFirstWorkshop && kinds.includes('return'),
    'subject-choice-late': kinds.includes('subject-choice') && isLate(kinds),
    'consultation-missing': consultationsOf(protocol) === 0,
    'consultation-out-of-order': !isInOrder(phases),
    'break-at-an-end': kinds[0] === 'break' || kinds.at(-1) === 'break',
    'closing-not-last': kinds.slice(0, -1).includes('closing'),
    twice: hasTwice(kinds),
    'learnings-too-short': phases.some(({ kind, minutes }) => minutes < leastMinutes(protocol.preset, kind)),
    'phase-too-long': phases.some(({ minutes }) => minutes > protocolLimits.phase),
    'total-out-of-range': totalOf(protocol) < protocolLimits.least || totalOf(protocol) > protocolLimits.most,
  };
  return (Object.keys(faults) as ProtocolFault[]).filter((fault) => faults[fault]);
}

const isLate = (kinds: readonly PhaseKind[]): boolean =>
  kinds.includes('statement') && kinds.indexOf('subject-choice') > kinds.indexOf('statement');

/** Each subject is treated whole, from statement to learnings, one subject after the other. */
function isInOrder(phases: readonly Phase[]): boolean {
  const treated = phases.filter(({ kind }) => (consultationKinds as readonly PhaseKind[]).includes(kind));
  const others = phases.filter((each) => !treated.includes(each));
  const wanted = [1, 2].slice(0, Math.ceil(treated.length / consultationKinds.length));
  const whole = wanted.flatMap((nth) => consultationKinds.map((kind) => `${nth} ${kind}`));
  const said = treated.map(({ consultation, kind }) => `${consultation} ${kind}`);
  return said.join() === whole.join() && others.every(({ consultation }) => consultation === null);
}

const once: readonly PhaseKind[] = ['welcome', 'return', 'subject-choice', 'closing'];
const hasTwice = (kinds: readonly PhaseKind[]): boolean =>
  once.some((kind) => kinds.filter((each) => each === kind).length > 1);
