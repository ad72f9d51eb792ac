import { type Run, type RunCommand, type RunFact, type RunLog, subjectsOf } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { type WorkshopPlace, WorkshopsFacade } from '../../workshops/index.ts';
import { opensAfter } from '../domain/opens-after.ts';
import { actionsSince, saidIn, saidSince } from '../domain/reader.ts';
import { RunRefused } from '../domain/room.refusals.ts';
import { Actions } from '../persistence/actions.repository.ts';
import { Presences } from '../persistence/presences.repository.ts';
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
    private readonly presences: Presences,
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
    if (fact.kind === 'client') return this.clients.follow(actor, place, fact, log);
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
    if (fact.kind === 'drop-action') return this.dropped(place, fact, log);
    if (fact.kind === 'follow-up') await this.refuseOthers(place, fact, log.run);
    if (fact.kind === 'decide-action') await this.refuseForeign(place, fact, log.run);
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

  /** An action of another workshop, or of another client, keeps its words. */
  private async refuseForeign(
    { workshopId }: WorkshopPlace,
    { data }: Fact<'decide-action'>,
    { treatments }: Run,
  ): Promise<void> {
    const before = await this.actions.byId(data.actionId);
    const clientId = treatments.find(({ consultation }) => consultation === data.consultation)?.clientId;
    const isOthers = clientId !== null && before?.clientId !== clientId;
    if (before && (before.workshopId !== workshopId || isOthers)) throw new RunRefused('not-yours');
  }

  /** What it was goes with it, however often it was said. */
  private async dropped(
    { workshopId, groupId }: WorkshopPlace,
    { data: { actionId } }: Fact<'drop-action'>,
    { facts }: RunLog,
  ): Promise<void> {
    const said = facts.filter((each) => each.kind === 'decide-action' && each.data.actionId === actionId);
    await this.runs.erase(
      workshopId,
      said.map(({ number }) => number),
    );
    await this.runs.eraseFollowUps(groupId, [actionId]);
    await this.actions.drop(workshopId, actionId);
  }

  /** Nothing opens any more, and nobody hears who would rather stop. */
  async over({ workshopId }: Pick<WorkshopPlace, 'workshopId'>): Promise<void> {
    await this.runs.opensNext(workshopId, null);
    await this.presences.unsignalAll(workshopId);
  }

  private async ended(place: WorkshopPlace, { data, at }: Fact<'end'>, { facts }: RunLog): Promise<void> {
    await this.workshops.advance(place, 'close');
    await this.over(place);
    if (data.forgetMinutes === 0) return;
    const since = new Date(Date.parse(at) - data.forgetMinutes * 60_000).toISOString();
    await this.runs.erase(place.workshopId, saidSince(facts, since));
    await this.actions.forgetText(place.groupId, actionsSince(facts, 'decide-action', since));
    await this.actions.forgetWhy(place.groupId, actionsSince(facts, 'follow-up', since));
  }

  /** What is erased goes wherever it was said: also why an action was given up, told at a later workshop. */
  private async kept(place: WorkshopPlace, { data, by }: Fact<'keep'>, log: RunLog): Promise<void> {
    const theirs = { workshopId: place.workshopId, consultation: data.consultation, clientId: by! };
    await this.actions.keep(theirs, data.keeping === 'own');
    if (data.keeping !== 'erased') return;
    const subjects = subjectsOf(log.run).filter(
      ({ consultation, clientId }) => consultation === data.consultation && clientId === by,
    );
    await this.runs.erase(place.workshopId, saidIn(log, subjects));
    const actionIds = await this.actions.forget(theirs);
    await this.runs.eraseFollowUps(place.groupId, actionIds);
  }
}
