import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type Asker,
  extended,
  refusalOf,
  type RunCommand,
  type RunFact,
  type RunLog,
} from '@cheminer/workshop-run';
import { RunRefused } from '../domain/room.refusals.ts';
import type { FactRecord } from '../persistence/run.entity.ts';
import type { NewFact, NewRun, Unwritten } from '../persistence/runs.repository.ts';

/** What is wanted, by whom; `by` is null where the room itself noticed. */
export type Wanted = Readonly<{ command: RunCommand; asker: Asker; by: string | null }>;

/** The name that its sender gave to a command, and what was sent under it. */
export type Named = Readonly<{ key: string; digest: string }>;

/** A run whose lock is held: commands become its facts one after another, and wait to be written. */
export class HeldRun implements Unwritten {
  private unwritten: NewFact[] = [];

  constructor(
    readonly place: NewRun,
    private told: RunLog,
  ) {}

  get workshopId(): string {
    return this.place.workshopId;
  }

  get log(): RunLog {
    return this.told;
  }

  /** @throws RunRefused */
  tell({ command, asker, by }: Wanted, named: Named, now: Date): RunFact {
    const { run } = this.told;
    const at = laterOf(now.toISOString(), run.lastAt);
    const refusal = refusalOf(run, command, asker, at);
    if (refusal) throw new RunRefused(refusal);
    const fact: RunFact = { ...command, number: run.number + 1, at, by };
    this.unwritten.push({ ...named, fact });
    this.told = extended(this.told, [fact]);
    return fact;
  }

  /** What waits, once. */
  takeUnwritten(): NewFact[] {
    const taken = this.unwritten;
    this.unwritten = [];
    return taken;
  }

  /** What the room watches without replaying. */
  get standing(): Unwritten['standing'] {
    const { number, commanderId, lostSince, mode, status } = this.told.run;
    const isLive = mode === 'live' && (status === 'running' || status === 'paused');
    return { number, commanderId, isLive, isLost: lostSince !== null };
  }
}

const laterOf = (now: string, last: string | null): string => (last !== null && last > now ? last : now);

/** Of the fact alone: a digest of what was said would outlive it, and tell it to whoever guesses. */
export const digestOf = (command: RunCommand): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...command, content: null }))
    .digest('hex');

/** Of what was erased since, nothing is left to compare. */
export const isSame = ({ digest, content }: FactRecord, command: RunCommand): boolean =>
  digest === digestOf(command) && (content === null || isDeepStrictEqual(content, command.content));
