import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade, type Group, type GroupMember, groupSizes } from '../../cohorts/index.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { areManyAway } from '../domain/many-away.ts';
import { countReplies } from '../domain/reply.ts';
import type { Slot } from '../domain/slot.ts';
import type { AwayResponse, OtherGroupResponse } from '../http/away.response.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { type SeatedWorkshop, Seats } from '../use-cases/seats.ts';
import { SlotPeople } from './slot-people.ts';
import { expectedAt } from './workshop-line.ts';

type Other = Readonly<{ group: Group; workshop: WorkshopRecord }>;

/** Who cannot come to a workshop, whether another date is better, and which other group has the same one when they can. */
@Injectable()
export class AwayQuery {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly workshops: Workshops,
    private readonly people: SlotPeople,
  ) {}

  /** For whoever runs it. @throws OutOfReach */
  async run(actor: Actor, cohortId: string, workshopId: string): Promise<AwayResponse> {
    const seated = await this.seats.at(actor, cohortId, workshopId);
    if (seated.seat !== 'running') throw new OutOfReach();
    const { workshop, group } = seated;
    const expected = expectedAt(workshop, group.members);
    const replies = new Map(
      (await this.workshops.replies([workshopId])).map(({ memberId, answer }) => [memberId, answer]),
    );
    const away = expected.filter(({ memberId }) => replies.get(memberId) === 'not-coming');
    const counts = countReplies(
      expected.map(({ memberId }) => memberId),
      replies,
    );
    return { manyAway: areManyAway(counts), people: await this.placesFor(away, seated) };
  }

  private async placesFor(
    away: readonly GroupMember[],
    { workshop, group }: SeatedWorkshop,
  ): Promise<AwayResponse['people']> {
    if (away.length === 0) return [];
    const others = await this.others(workshop);
    const slots = await this.people.slots(
      others.map(({ workshop: { zone, minutes, startsAt } }) => ({
        group: { ...group, members: away },
        ...{ zone, minutes, starts: [startsAt], meeting: null, answersAt: null },
      })),
    );
    return away.map(({ memberId, givenName, familyName }) => ({
      ...{ memberId, name: `${givenName} ${familyName}` },
      otherGroups: others.filter((_, at) => isFree(slots[at]![0]!, memberId)).map(placeIn),
    }));
  }

  /** The same workshop of other groups, ahead, where somebody more finds a place; the earliest first. */
  private async others({ cohortId, groupId, stepKey }: WorkshopRecord): Promise<Other[]> {
    const rows = await this.workshops.ofStep(cohortId, stepKey);
    const groups = await this.cohorts.groups(cohortId);
    return rows
      .filter((row) => row.groupId !== groupId && row.status === 'scheduled')
      .filter(({ startsAt }) => startsAt > this.clock.now())
      .map((row) => ({ workshop: row, group: groups.find(({ id }) => id === row.groupId)! }))
      .filter((other) => expectedAt(other.workshop, other.group.members).length < groupSizes.most);
  }
}

const isFree = ({ people }: Slot, memberId: string): boolean =>
  people.some((each) => each.memberId === memberId && !each.runs && !each.busy && each.available);

const placeIn = ({ group, workshop: { startsAt, zone, minutes } }: Other): OtherGroupResponse => ({
  ...{ groupKey: group.key, startsAt: startsAt.toISOString(), zone, minutes },
});
