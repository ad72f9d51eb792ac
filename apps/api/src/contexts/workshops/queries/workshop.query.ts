import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { allowedOn } from '../domain/allowed.ts';
import { leadingModules } from '../domain/leading-modules.ts';
import { StepNotAWorkshop } from '../domain/workshops.refusals.ts';
import type { WorkshopDetailResponse, WorkshopPersonResponse } from '../http/workshop.response.ts';
import { type SeatedWorkshop, Seats } from '../use-cases/seats.ts';
import { GroupWorkshops, type Reading } from './group-workshops.ts';
import { expectedAt, workshopLine } from './workshop-line.ts';

@Injectable()
export class WorkshopQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly seats: Seats,
    private readonly groupWorkshops: GroupWorkshops,
  ) {}

  /** @throws OutOfReach */
  async run(actor: Actor, cohortId: string, workshopId: string): Promise<WorkshopDetailResponse> {
    const seated = await this.seats.at(actor, cohortId, workshopId);
    const reading = await this.groupWorkshops.read(actor, cohortId, [seated]);
    const now = this.clock.now();
    const archived = this.cohorts.isArchived(reading.cohort);
    const step = reading.steps.find(({ key }) => key === seated.workshop.stepKey);
    if (!step) throw new StepNotAWorkshop({ step: seated.workshop.stepKey });
    return {
      ...workshopLine(reading, seated, step),
      revision: seated.workshop.revision,
      permissions: allowedOn({ ...seated.workshop, archived }, seated.seat, now),
      ...standInPart(reading, seated),
      leadingModules: seated.seat === 'running' ? titlesBefore(reading, step.key) : [],
      people: seated.seat === 'running' ? everybody(reading, seated) : names(seated),
    };
  }
}

const titlesBefore = ({ units }: Reading, stepKey: string): string[] =>
  leadingModules(units, stepKey).map(({ title }) => title);

/** Who runs it instead, and who might: asked by whoever runs the group. */
function standInPart(
  { facilitators }: Reading,
  { seat, group, workshop }: SeatedWorkshop,
): Pick<WorkshopDetailResponse, 'standInId' | 'facilitators'> {
  const others = [...facilitators].filter(([memberId]) => memberId !== group.facilitatorId);
  return {
    standInId: workshop.facilitatorId,
    facilitators: seat === 'running' ? others.map(([memberId, name]) => ({ memberId, name })) : [],
  };
}

function everybody(
  { replies, attendance }: Reading,
  { group, workshop }: SeatedWorkshop,
): WorkshopPersonResponse[] {
  const day = dayIn(workshop.zone, workshop.startsAt);
  const arrived = group.members.filter(({ joinedOn }) => joinedOn <= day);
  return arrived.map(({ joinedOn: _, evidenceName, ...member }) => ({
    ...{ ...member, ...evidenceName },
    reply: replies.get(workshop.id)?.get(member.memberId) ?? null,
    attendance: attendance.get(workshop.id)?.get(member.memberId) ?? null,
  }));
}

/** To each other people are names: who answered what, and who was there, is between each and the facilitator. */
const names = ({ group, workshop }: SeatedWorkshop): WorkshopPersonResponse[] =>
  expectedAt(workshop, group.members).map(({ givenName, familyName }) => ({ givenName, familyName }));
