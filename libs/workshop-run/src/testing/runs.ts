import type { PhaseKind } from '@cheminer/vocabulary';
import {
  type Asker,
  emptyLog,
  extended,
  type Phase,
  refusalOf,
  type RunCommand,
  type RunFact,
  type RunLog,
  type RunRefusal,
} from '../index.ts';

const phase = (kind: PhaseKind, minutes: number, consultation: 1 | 2 | null = null): Phase => ({
  ...{ kind, minutes, consultation, speaker: 'everybody', sentence: null },
});
export const phases: readonly Phase[] = [
  phase('welcome', 5),
  phase('statement', 8, 1),
  phase('clarification', 22, 1),
  phase('contract', 7, 1),
  phase('consultation', 25, 1),
  phase('break', 5),
  phase('synthesis', 10, 1),
  phase('learnings', 15, 1),
  phase('closing', 5),
];
export const members = ['remi', 'fatou', 'lucas', 'helene'];
export const startData = {
  ...{ mode: 'live', phases, members, facilitatorId: 'solene', relayId: 'thomas', clients: ['remi'] },
  ...{ opens: null, heldFrom: null, heldTo: null },
} as const;
export const nine = Date.parse('2026-03-05T09:00:00Z');
export const at = (minutes: number): string => new Date(nine + minutes * 60_000).toISOString();

export const asker = (memberId: string): Asker => ({
  ...{ memberId, isSure: false },
  runs: memberId === 'solene' || memberId === 'thomas',
  facilitates: memberId === 'solene',
});
export const command = <Kind extends RunCommand['kind']>(kind: Kind, data: object = {}): RunCommand =>
  ({ kind, data, content: null }) as unknown as RunCommand;

/** What the server does: refuses, or adds the fact under the next number. */
export function sent(log: RunLog, by: string, told: RunCommand, when: string): RunLog | RunRefusal {
  const refusal = refusalOf(log.run, told, asker(by), when);
  if (refusal) return refusal;
  const isRoom = told.kind === 'lost' || told.kind === 'found';
  const fact = { ...told, number: log.run.number + 1, at: when, by: isRoom ? null : by } as RunFact;
  return extended(log, [fact]);
}

/** All of them must be accepted. */
export function run(...told: [by: string, minutes: number, told: RunCommand][]): RunLog {
  return told.reduce((log, [by, minutes, each]) => {
    const next = sent(log, by, each, at(minutes));
    if (typeof next === 'string') throw new Error(`${each.kind}: ${next}`);
    return next;
  }, emptyLog);
}
