import { logOf, type PlannedAction, type Run } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { LearningFacade } from '../../learning/index.ts';
import { type WorkshopPlace, WorkshopsFacade } from '../../workshops/index.ts';
import { factsFor, readsContent } from '../domain/reader.ts';
import { NotEnded } from '../domain/room.refusals.ts';
import { marksOfAll } from '../domain/marks.ts';
import { leftBy, learningsOf } from '../domain/summary.ts';
import type {
  SummaryActionResponse,
  SummaryConsultationResponse,
  SummaryResponse,
  SummaryReturnResponse,
} from '../http/summary.response.ts';
import { Notes } from '../persistence/notes.repository.ts';
import { RoomReadings } from '../persistence/room-readings.ts';
import type { ActionRecord } from '../persistence/run.entity.ts';
import { type RoomAddress, RoomDoor, readerOf } from '../use-cases/room-door.ts';
import { ownActions, sharedActions } from './shared-actions.ts';

/** What surrounds a run: names, titles, and what became of what was decided. */
type Around = Readonly<{
  place: WorkshopPlace;
  actions: readonly ActionRecord[];
  nameOf: (memberId: string | null) => string;
  titles: ReadonlyMap<string, string | null>;
  mayChange: boolean;
}>;

@Injectable()
export class SummaryQuery {
  constructor(
    private readonly door: RoomDoor,
    private readonly readings: RoomReadings,
    private readonly workshops: WorkshopsFacade,
    private readonly learning: LearningFacade,
    private readonly notes: Notes,
  ) {}

  /** For the group of that day and its facilitator. @throws OutOfReach, NotEnded */
  async run(actor: Actor, address: RoomAddress): Promise<SummaryResponse> {
    const place = await this.door.enter(actor, address);
    const { facts, actions } = await this.readings.of(place);
    const log = logOf(facts);
    const whole = log.run;
    const reader = readerOf(place);
    if (!readsContent(whole, reader)) throw new OutOfReach();
    if (whole.status !== 'ended' && place.status !== 'closed') throw new NotEnded();
    const { run } = logOf(factsFor(facts, log, reader, whole.lastAt!));
    const around = {
      ...{ place, actions, nameOf: naming(place), titles: await this.titlesOf(whole) },
      mayChange: await this.door.mayChange(address),
    };
    const presences = await this.workshops.attendance(place);
    return {
      title: await this.workshops.titleOf(place),
      ...headOf(run, place),

      people: place.people.map(({ memberId }) => ({
        ...{ name: around.nameOf(memberId), presence: presences.get(memberId) ?? null },
      })),
      returns: returnsOf(run, around),
      consultations: run.treatments.map((treatment) => consultationOf(run, treatment, around)),
      learnings: learningsOf(run).map((each) => ({
        ...{ name: around.nameOf(each.onBehalfOf ?? each.authorId), text: each.content?.text ?? null },
      })),
      evaluation: place.runs ? marksOfAll(await this.notes.evaluations(place.workshopId)) : null,
    };
  }

  private async titlesOf({ treatments }: Run): Promise<Around['titles']> {
    const clients = treatments.flatMap(({ clientId }) => (clientId === null ? [] : [clientId]));
    const titles = await this.learning.subjectTitles(clients);
    return new Map([...titles].map(([memberId, { published }]) => [memberId, published]));
  }
}

/** Somebody who was of the group and is no longer named there has no name here either. */
function naming({ people, facilitatorId, relayId, names }: WorkshopPlace): Around['nameOf'] {
  const known = new Map([
    ...people.map((each) => [each.memberId, `${each.givenName} ${each.familyName}`] as const),
    [facilitatorId, names.facilitator] as const,
    ...(relayId === null ? [] : [[relayId, names.relay ?? ''] as const]),
  ]);
  return (memberId) => known.get(memberId ?? '') ?? '…';
}

const headOf = (run: Run, { groupKey, startsAt, zone, names }: WorkshopPlace) => ({
  ...{ groupKey, zone, startedAt: run.startedAt ?? startsAt.toISOString(), endedAt: run.endedAt },
  ...{ isWritten: run.mode === 'written', ending: run.ending, facilitatorName: names.facilitator },
});

const isHiddenFrom = (memberId: string, { keptByClient, clientId }: ActionRecord): boolean =>
  keptByClient && clientId !== memberId;

function returnsOf(run: Run, { place, actions, nameOf }: Around): SummaryReturnResponse[] {
  const readable = new Set(sharedActions(place, actions).map(({ actionId }) => actionId));
  return run.followedUp.flatMap(({ actionId, status, content }) => {
    const action = actions.find((each) => each.actionId === actionId);
    if (!action) return [];
    const text = readable.has(actionId) ? (action.content?.text ?? null) : null;
    const because = isHiddenFrom(place.memberId, action) ? null : (content?.because ?? null);
    return [{ name: nameOf(action.clientId), text, status, because }];
  });
}

function consultationOf(
  run: Run,
  treated: Run['treatments'][number],
  { place, actions, nameOf, titles, mayChange }: Around,
): SummaryConsultationResponse {
  const left = leftBy(run, treated, place.memberId);
  const { consultation, clientId, keeping, contracts } = left.treatment;
  const mine = ownActions(place, actions);
  return {
    ...{ consultation, keeping, isMine: left.isMine, isHidden: left.isHidden },
    mayDecide: left.isMine && mayChange,
    clientName: clientId === null ? null : nameOf(clientId),
    subject: left.isHidden ? null : (titles.get(clientId ?? '') ?? null),
    contracts: contracts.map(({ tags, content, at }) => ({
      ...{ tags: [...tags], text: content?.text ?? null, at },
    })),
    contributions: left.contributions.map(({ type, tag, onBehalfOf, authorId, content }) => ({
      ...{ type, tag, name: nameOf(onBehalfOf ?? authorId), text: content?.text ?? null },
    })),
    actions: left.actions.map((action) => actionOf(action, left.isMine, mine)),
  };
}

function actionOf(
  { actionId, content, dueOn, remindOn }: PlannedAction,
  isMine: boolean,
  rows: ReadonlyMap<string, ActionRecord>,
): SummaryActionResponse {
  const { text = null, withWhom = null, firstSign = null } = content ?? {};
  const status = rows.get(actionId)?.status ?? null;
  return { actionId, text, withWhom, firstSign, dueOn, remindOn: isMine ? remindOn : null, status };
}
