import { Injectable } from '@nestjs/common';
import { type Cohort, CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { planRotation } from '../domain/plan-rotation.ts';
import { isActive, wasClient } from '../domain/rotation.ts';
import type { TurnsResponse, TurnsWorkshopResponse } from '../http/rotation.response.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { RotationReadings } from '../use-cases/rotation-readings.ts';
import { Seats } from '../use-cases/seats.ts';
import { personAs, type TurnReading, turnAs } from './turn-line.ts';

@Injectable()
export class TurnsQuery {
  constructor(
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly readings: RotationReadings,
  ) {}

  /** What is not decided yet, and who is left, is for whoever runs the group. @throws OutOfReach */
  async run(actor: Actor, cohortId: string, groupId: string): Promise<TurnsResponse> {
    const seated = (await this.seats.of(actor, cohortId)).find(({ group }) => group.id === groupId);
    if (!seated) throw new OutOfReach();
    const cohort = await this.cohorts.cohort(cohortId);
    const reading: TurnReading = { ...(await this.readings.of(seated.group, cohort)), seated };
    const plan = planRotation(reading.facts);
    const runs = seated.seat === 'running';
    return {
      groupKey: seated.group.key,
      canChange: runs && !this.cohorts.isArchived(cohort),
      workshops: stepsSeen(reading).map((step) => ({
        ...{ stepKey: step.key, title: step.title },
        ...whenOf(reading.workshops.get(step.key), cohort),
        turns: plan.slots.filter(({ stepKey }) => stepKey === step.key).map((slot) => turnAs(reading, slot)),
      })),
      left: runs ? plan.left.map((memberId) => personAs(reading, memberId)!) : [],
      placeable: runs ? placeable(reading) : [],
    };
  }
}

/** Whoever stands in at some workshops sees those alone. */
const stepsSeen = ({ seated, steps, workshops }: TurnReading) =>
  seated.seat === 'standing-in'
    ? steps.filter(({ key }) => seated.group.standsInAt.includes(workshops.get(key)?.id ?? ''))
    : steps;

const placeable = (reading: TurnReading) =>
  reading.facts.members
    .filter((member) => isActive(member, reading.facts.today) && !wasClient(reading.facts, member.memberId))
    .map(({ memberId }) => personAs(reading, memberId)!);

function whenOf(
  workshop: WorkshopRecord | undefined,
  { zone }: Cohort,
): Pick<TurnsWorkshopResponse, 'workshopId' | 'startsAt' | 'zone' | 'status'> {
  if (!workshop) return { workshopId: null, startsAt: null, zone, status: 'to-schedule' };
  const { id, startsAt, status } = workshop;
  return { workshopId: id, startsAt: startsAt.toISOString(), zone: workshop.zone, status };
}
