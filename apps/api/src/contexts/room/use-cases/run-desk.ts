import { logOf, type RunCommand, type RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import type { Actor } from '../../identity/index.ts';
import type { WorkshopPlace } from '../../workshops/index.ts';
import { type NewRun, Runs } from '../persistence/runs.repository.ts';
import { digestOf, HeldRun, type Wanted } from './held-run.ts';
import { RoomEffects } from './room-effects.ts';

/** A command with the client's own name for it. */
export type Sent = Readonly<{ key: string; command: RunCommand; isSure: boolean }>;
export type Sender = Readonly<{ actor: Actor; place: WorkshopPlace }>;

/** Where commands become facts, in the caller's transaction. */
@Injectable()
export class RunDesk {
  constructor(
    private readonly clock: Clock,
    private readonly runs: Runs,
    private readonly effects: RoomEffects,
  ) {}

  /** Makes whoever adds a fact to the same run wait until the transaction ends. */
  async hold(run: NewRun): Promise<HeldRun> {
    await this.runs.lock(run);
    return new HeldRun(run, logOf(await this.runs.facts(run.workshopId)));
  }

  /** What the room itself noticed. @throws RunRefused */
  async notice(held: HeldRun, wanted: Wanted, key: string): Promise<void> {
    const { kind } = held.tell(wanted, { key, digest: digestOf(wanted.command) }, this.clock.now());
    await this.runs.write(held);
    if (kind === 'end') await this.effects.over(held.place);
  }

  /** @throws RunRefused */
  async tell(held: HeldRun, { place }: Sender, { key, command, isSure }: Sent): Promise<RunFact> {
    const { memberId, runs, facilitatorId } = place;
    const complete = await this.effects.completed(place, command);
    const asker = { memberId, runs, isSure, facilitates: memberId === facilitatorId };
    const wanted = { command: complete, asker, by: memberId };
    return held.tell(wanted, { key, digest: digestOf(command) }, this.clock.now());
  }

  async write(held: HeldRun): Promise<void> {
    await this.runs.write(held);
  }

  follow({ actor, place }: Sender, fact: RunFact, { log }: HeldRun): Promise<void> {
    return this.effects.follow(actor, place, fact, log);
  }
}
