import type { Run, RunCommand, RunFact, RunLog } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { MarkClientAbsent, PlaceClient, type WorkshopPlace, WorkshopsFacade } from '../../workshops/index.ts';
import { saidIn, saidSince } from '../domain/reader.ts';
import { RunRefused } from '../domain/room.refusals.ts';
import { Actions } from '../persistence/actions.repository.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { isOfPresence, tellPresence } from './tell-presence.ts';

type Fact<Kind extends RunFact['kind']> = Extract<RunFact, { kind: Kind }>;

/** What a fact of the room does outside of it, in the same transaction. */
@Injectable()
export class RoomEffects {
  constructor(
    private readonly workshops: WorkshopsFacade,
    private readonly actions: Actions,
    private readonly runs: Runs,
    private readonly absent: MarkClientAbsent,
    private readonly placed: PlaceClient,
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
    if (fact.kind === 'start') return this.workshops.advance(place, 'open');
    if (fact.kind === 'end') return this.ended(place, fact, log);
    if (isOfPresence(fact)) return tellPresence(this.workshops, place, fact, log.run);
    if (fact.kind === 'client') return this.clientChanged(actor, place, fact);
    if (fact.kind === 'keep') return this.kept(place, fact, log);
    if (fact.kind === 'withdraw') return this.runs.erase(place.workshopId, [fact.data.number]);
    if (fact.kind === 'follow-up') await this.refuseOthers(place, fact, log.run);
    await this.actions.follow(place, fact, log.run);
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
    if (data.forgetMinutes === 0) return;
    const since = new Date(Date.parse(at) - data.forgetMinutes * 60_000);
    await this.runs.erase(place.workshopId, saidSince(facts, since.toISOString()));
    await this.actions.forgetSince(place.workshopId, since);
  }

  /** The rotation follows, where whoever commands may decide about it. */
  private async clientChanged(actor: Actor, place: WorkshopPlace, { data }: Fact<'client'>): Promise<void> {
    if (!place.runs) return;
    const group = { cohortId: place.cohortId, groupId: place.groupId };
    const turn = { stepKey: place.stepKey, slot: data.consultation };
    if (data.why === 'absent') await this.absent.run(actor, group, turn, null);
    else
      await this.placed.run(actor, group, turn, {
        memberId: data.memberId,
        returnsOnly: data.why === 'returns-only',
      });
  }

  private async kept(place: WorkshopPlace, { data }: Fact<'keep'>, { facts, run }: RunLog): Promise<void> {
    await this.actions.keep(place.workshopId, data.consultation, data.keeping === 'own');
    if (data.keeping !== 'erased') return;
    await this.runs.erase(place.workshopId, saidIn(facts, run, data.consultation));
    await this.actions.forget(place.workshopId, data.consultation);
  }
}
