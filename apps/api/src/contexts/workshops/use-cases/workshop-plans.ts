import type { Phase } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { CohortsFacade, type GroupMember } from '../../cohorts/index.ts';
import { OutOfReach } from '../../identity/index.ts';
import { type AttendanceStatus, wasThere } from '../domain/attendance.ts';
import type { WorkshopStatus } from '../domain/lifecycle.ts';
import { consultationsOf } from '../domain/protocol.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Turns } from '../persistence/turns.repository.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { CurrentProtocols } from './current-protocols.ts';
import type { SeatedWorkshop } from './seats.ts';

/** A workshop as seen by somebody of its group, or by whoever runs it. */
export type WorkshopPlace = Readonly<{
  workshopId: string;
  cohortId: string;
  groupId: string;
  groupKey: string;
  stepKey: string;
  status: WorkshopStatus;
  startsAt: Date;
  zone: string;
  phone: string | null;
  link: string | null;
  memberId: string;
  runs: boolean;
  /** Whose workshop it is: the facilitator of the group, or who stands in for them. */
  facilitatorId: string;
  /** Facilitator of the group. */
  groupFacilitatorId: string;
  relayId: string | null;
  names: Readonly<{ facilitator: string; relay: string | null }>;
  /** Of the group on that day. */
  people: readonly GroupMember[];
}>;

export type HeldWorkshop = Readonly<{ title: string; startsAt: Date; zone: string }>;

export type WorkshopPlan = Readonly<{ phases: readonly Phase[]; clients: readonly (string | null)[] }>;

/** What a workshop is about to be: its people, its phases, its clients. */
@Injectable()
export class WorkshopPlans {
  constructor(
    private readonly protocols: CurrentProtocols,
    private readonly turns: Turns,
    private readonly cohorts: CohortsFacade,
    private readonly workshops: Workshops,
  ) {}

  async placeOf({ workshop, group, seat, memberId }: SeatedWorkshop): Promise<WorkshopPlace> {
    const { id: workshopId, cohortId, groupId, stepKey, status, startsAt, zone, phone, link } = workshop;
    const day = dayIn(zone, startsAt);
    const people = group.members.filter(({ joinedOn, leftOn }) => joinedOn <= day && wasThere(leftOn, day));
    const runs = seat === 'running';
    if (!runs && !people.some((each) => each.memberId === memberId)) throw new OutOfReach();
    const facilitatorId = workshop.facilitatorId ?? group.facilitatorId;
    const standsIn =
      facilitatorId === group.facilitatorId ? null : await this.nameOf(cohortId, facilitatorId);
    return {
      ...{ workshopId, cohortId, groupId, groupKey: group.key, stepKey, status, startsAt, zone, phone, link },
      ...{ memberId, runs },
      ...{ facilitatorId, groupFacilitatorId: group.facilitatorId, relayId: group.relayId, people },
      names: { facilitator: standsIn ?? group.facilitatorName, relay: group.relayName },
    };
  }

  /** Makes whoever changes it wait until this transaction ends. @throws OutOfReach */
  async locked({ cohortId, workshopId }: WorkshopPlace): Promise<WorkshopRecord> {
    const workshop = await this.workshops.lock(cohortId, workshopId);
    if (!workshop) throw new OutOfReach();
    return workshop;
  }

  async of({ workshopId, cohortId, groupId, stepKey }: WorkshopPlace): Promise<WorkshopPlan> {
    const workshop = await this.workshops.find(cohortId, workshopId);
    const { protocol } = await this.protocols.of(workshop!);
    const turns = (await this.turns.ofGroup(groupId)).filter(
      (turn) => turn.stepKey === stepKey && turn.outcome === 'planned',
    );
    const clients = Array.from(
      { length: consultationsOf(protocol) },
      (_, index) => turns.find(({ slot }) => slot === index + 1)?.memberId ?? null,
    );
    return { phases: protocol.phases, clients };
  }

  async titleOf({ cohortId, stepKey }: WorkshopPlace): Promise<string> {
    return (await this.protocols.stepOf({ cohortId, stepKey }))?.title ?? stepKey;
  }

  /** The workshop of the group that took place last before it; null at the first. */
  async heldBefore({ cohortId, groupId, startsAt }: WorkshopPlace): Promise<HeldWorkshop | null> {
    const held = (await this.workshops.ofGroups([groupId])).findLast(
      (each) => each.status === 'closed' && each.startsAt < startsAt,
    );
    if (!held) return null;
    const step = await this.protocols.stepOf({ cohortId, stepKey: held.stepKey });
    return { title: step?.title ?? held.stepKey, startsAt: held.startsAt, zone: held.zone };
  }

  private async nameOf(cohortId: string, memberId: string): Promise<string | null> {
    const facilitators = await this.cohorts.facilitators(cohortId);
    return facilitators.find((each) => each.memberId === memberId)?.name ?? null;
  }

  heldBetween(after: Date, until: Date): Promise<string[]> {
    return this.workshops.heldBetween(after, until);
  }

  async attendance(workshopId: string): Promise<ReadonlyMap<string, AttendanceStatus>> {
    const marks = await this.workshops.attendances([workshopId]);
    return new Map(marks.map(({ memberId, status }) => [memberId, status]));
  }
}
