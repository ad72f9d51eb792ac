import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  type Asker,
  extended,
  logOf,
  refusalOf,
  type RunCommand,
  type RunFact,
  type RunLog,
} from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { KeyReused } from '../../../kit/commands.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import type { WorkshopPlace } from '../../workshops/index.ts';
import { factsFor } from '../domain/reader.ts';
import { RunRefused } from '../domain/room.refusals.ts';
import type { FactRecord } from '../persistence/run.entity.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { type RoomAddress, RoomDoor, readerOf } from './room-door.ts';
import { RoomEffects } from './room-effects.ts';

/** A command with the client's own name for it. */
export type Sent = Readonly<{ key: string; command: RunCommand; isSure: boolean }>;

@Injectable()
export class SendCommand {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly door: RoomDoor,
    private readonly runs: Runs,
    private readonly effects: RoomEffects,
  ) {}

  /**
   * Makes it a fact, with what follows from it, or refuses it by its rule. Twice is once.
   * @throws OutOfReach, CohortArchived, KeyReused, RunRefused
   */
  run(actor: Actor, address: RoomAddress, sent: Sent): Promise<RunFact> {
    return this.tx.run(async () => {
      const place = await this.door.act(actor, address);
      await this.runs.lock(place);
      const { fact, log } = (await this.again(place, sent)) ?? (await this.first(actor, place, sent));
      return factsFor([fact], log, readerOf(place), fact.at)[0]!;
    });
  }

  private async again(
    { workshopId }: WorkshopPlace,
    { key, command }: Sent,
  ): Promise<{ fact: RunFact; log: RunLog } | null> {
    const before = await this.runs.received(workshopId, key);
    if (!before) return null;
    if (!isSame(before, command)) throw new KeyReused({ key });
    const log = logOf(await this.runs.facts(workshopId));
    return { fact: log.facts.find(({ number }) => number === before.number)!, log };
  }

  private async first(
    actor: Actor,
    place: WorkshopPlace,
    { key, command, isSure }: Sent,
  ): Promise<{ fact: RunFact; log: RunLog }> {
    const { workshopId, memberId, runs } = place;
    const asker: Asker = { memberId, runs, isSure, facilitates: memberId === place.facilitatorId };
    const complete = await this.effects.completed(place, command);
    const { fact, log } = await this.record(
      workshopId,
      { command: complete, asker, by: memberId },
      key,
      command,
    );
    await this.effects.follow(actor, place, fact, log);
    return { fact, log };
  }

  /** Under the lock. @throws RunRefused */
  async record(
    workshopId: string,
    { command, asker, by }: Readonly<{ command: RunCommand; asker: Asker; by: string | null }>,
    commandKey: string,
    asked: RunCommand = command,
  ): Promise<{ fact: RunFact; log: RunLog }> {
    const before = logOf(await this.runs.facts(workshopId));
    const at = laterOf(this.clock.now().toISOString(), before.run.lastAt);
    const refusal = refusalOf(before.run, command, asker, at);
    if (refusal) throw new RunRefused(refusal);
    const fact: RunFact = { ...command, number: before.run.number + 1, at, by };
    await this.runs.add({ workshopId, commandKey, digest: digestOf(asked), fact });
    const log = extended(before, [fact]);
    const { number, commanderId, lostSince, mode, status } = log.run;
    const isLive = mode === 'live' && (status === 'running' || status === 'paused');
    await this.runs.watch(workshopId, { number, commanderId, isLive, isLost: lostSince !== null });
    return { fact, log };
  }
}

const laterOf = (now: string, last: string | null): string => (last !== null && last > now ? last : now);

/** Of the fact alone: a digest of what was said would outlive it, and tell it to whoever guesses. */
const digestOf = (command: RunCommand): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...command, content: null }))
    .digest('hex');

/** Of what was erased since, nothing is left to compare. */
const isSame = ({ digest, content }: FactRecord, command: RunCommand): boolean =>
  digest === digestOf(command) && (content === null || isDeepStrictEqual(content, command.content));
