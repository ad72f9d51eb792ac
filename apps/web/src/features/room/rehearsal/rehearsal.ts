import {
  type Asker,
  emptyLog,
  extended,
  refusalOf,
  type RunCommand,
  type RunFact,
  type RunLog,
  type RunRefusal,
} from '@cheminer/workshop-run';
import { type Act, dueAt, type Script } from './actors.ts';

/** A workshop that nobody else sees: its facts, and what was played of its script. */
export type Rehearsal = Readonly<{
  /** ISO 8601, of its own clock. */
  now: string;
  log: RunLog;
  signals: readonly string[];
  played: readonly string[];
  /** Why the last command of whoever rehearses was refused. */
  refusal: RunRefusal | null;
}>;

export const rehearsalAt = (now: string): Rehearsal => ({
  ...{ now, log: emptyLog, signals: [], played: [], refusal: null },
});

/** Judges like the room itself, and adds the fact under the next number. */
function judged({ log, now }: Rehearsal, command: RunCommand, asker: Asker): RunLog | RunRefusal {
  const refusal = refusalOf(log.run, command, asker, now);
  if (refusal) return refusal;
  const fact = { ...command, number: log.run.number + 1, at: now, by: asker.memberId } as RunFact;
  return extended(log, [fact]);
}

/** What whoever rehearses commands. */
export function conducted(rehearsal: Rehearsal, command: RunCommand, asker: Asker): Rehearsal {
  const answer = judged(rehearsal, command, asker);
  return typeof answer === 'string'
    ? { ...rehearsal, refusal: answer }
    : { ...rehearsal, log: answer, refusal: null };
}

/** Some milliseconds later: whoever had something to do by then did it. */
export function later(rehearsal: Rehearsal, script: Script, milliseconds: number): Rehearsal {
  const now = new Date(Date.parse(rehearsal.now) + milliseconds).toISOString();
  const then = { ...rehearsal, now };
  return dueAt(script, then.log.run, now, then.played).reduce(playedOut, then);
}

/** What the room would refuse is not done, nor tried again. */
function playedOut(rehearsal: Rehearsal, { key, by, deed }: Act): Rehearsal {
  const after = { ...rehearsal, played: [...rehearsal.played, key] };
  if (deed === 'signal') return { ...after, signals: [...after.signals, by] };
  const answer = judged(after, deed, { memberId: by, runs: false, facilitates: false, isSure: false });
  return typeof answer === 'string' ? after : { ...after, log: answer };
}

export const heard = (rehearsal: Rehearsal, memberId: string): Rehearsal => ({
  ...rehearsal,
  signals: rehearsal.signals.filter((each) => each !== memberId),
});
