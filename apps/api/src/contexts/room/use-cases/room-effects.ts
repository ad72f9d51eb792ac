import type { Run, RunCommand, RunFact, RunLog } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { type WorkshopPlace, WorkshopsFacade } from '../../workshops/index.ts';
import { opensAfter } from '../domain/opens-after.ts';
import { saidIn, saidSince } from '../domain/reader.ts';
import { RunRefused } from '../domain/room.refusals.ts';
import { Actions } from '../persistence/actions.repository.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { ChangeClient } from './change-client.ts';
import { isOfPresence, tellPresence } from './tell-presence.ts';

type Fact<Kind extends RunFact['kind']> = Extract<RunFact, { kind: Kind }>;

/** What a fact of the room does outside of it, in the same transaction. */
@Injectable()
export class RoomEffects {
  constructor(
    private readonly workshops: WorkshopsFacade,
    private readonly actions: Actions,
    private readonly runs: Runs,
    private readonly clients: ChangeClient,
  ) {}

  /** With what only the server knows: a start takes the protocol, the people and the turns as they are planned. */
  async completed(place: WorkshopPlace, command: RunCommand): Promise<RunCommand> {
    if (command.kind !== 'start') return command;
    const { phases, clients } = await this.workshops.plan(place);
    const members = place.people.map(({ memberId }) => memberId);
    const { facilitatorId, relayId } = place;
    return { ...command, data: { ...command.data, phases, clients, members, facilitatorId, relayId } };
  }

  async follow(actor: Actor, place: WorkshopPlace, fact: RunFact, log: RunLog): Promise<void> {
    if (isOfPresence(fact)) return tellPresence(this.workshops, place, fact, log.run);
    if (fact.kind === 'client') return this.clientChanged(actor, place, fact, log.run);
    await this.turned(place, fact, log);
    await this.said(place, fact, log);
  }

  /** Where the workshop itself goes. */
  private async turned(place: WorkshopPlace, fact: RunFact, log: RunLog): Promise<void> {
    if (fact.kind === 'start') await this.started(place, log.run);
    if (fact.kind === 'redate') await this.runs.opensNext(place.workshopId, opensAfter(log.run, fact.at));
    if (fact.kind === 'end') await this.ended(place, fact, log);
  }

  private async said(place: WorkshopPlace, fact: RunFact, log: RunLog): Promise<void> {
    if (fact.kind === 'keep') return this.kept(place, fact, log);
    if (fact.kind === 'withdraw') return this.runs.erase(place.workshopId, [fact.data.number]);
    if (fact.kind === 'follow-up') await this.refuseOthers(place, fact, log.run);
    await this.actions.follow(place, fact, log.run);
  }

  private async started(place: WorkshopPlace, { mode, opens }: Run): Promise<void> {
    // Held elsewhere and closed on its page: its paper is typed in as of any other, then it is closed again.
    const isClosed = mode === 'paper' && place.status === 'closed';
    await this.workshops.advance(place, isClosed ? 'reopen' : 'open');
    if (mode === 'written') await this.runs.opensNext(place.workshopId, new Date(opens![0]!));
  }

  /** What became of an action is said by whose it is, or for them by whoever commands. */
  private async refuseOthers(
    { groupId }: WorkshopPlace,
    { data, by }: Fact<'follow-up'>,
    run: Run,
  ): Promise<void> {
    const action = await this.actions.find(groupId, data.actionId);
    if (!action) throw new RunRefused('unknown');
    if (action.clientId !== by && run.commanderId !== by) throw new RunRefused('not-yours');
  }

  private async ended(place: WorkshopPlace, { data, at }: Fact<'end'>, { facts }: RunLog): Promise<void> {
    await this.workshops.advance(place, 'close');
    await this.runs.opensNext(place.workshopId, null);
    if (data.forgetMinutes === 0) return;
    const since = new Date(Date.parse(at) - data.forgetMinutes * 60_000);
    await this.runs.erase(place.workshopId, saidSince(facts, since.toISOString()));
    await this.actions.forgetSince(place.workshopId, since);
  }

  private clientChanged(
    actor: Actor,
    place: WorkshopPlace,
    fact: Fact<'client'>,
    { isTypedIn }: Run,
  ): Promise<void> {
    return isTypedIn ? this.clients.correct(actor, place, fact) : this.clients.run(actor, place, fact);
  }

  /** What is erased goes wherever it was said: also why an action was given up, told at a later workshop. */
  private async kept(place: WorkshopPlace, { data }: Fact<'keep'>, { facts, run }: RunLog): Promise<void> {
    await this.actions.keep(place.workshopId, data.consultation, data.keeping === 'own');
    if (data.keeping !== 'erased') return;
    await this.runs.erase(place.workshopId, saidIn(facts, run, data.consultation));
    const actionIds = await this.actions.forget(place.workshopId, data.consultation);
    await this.runs.eraseFollowUps(place.groupId, actionIds);
  }
}
