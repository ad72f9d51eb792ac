import type { INestApplicationContext } from '@nestjs/common';
import { ArchiveCohort } from '../contexts/cohorts/use-cases/archive-cohort.ts';
import { FormGroup } from '../contexts/cohorts/use-cases/form-group.ts';
import { KeepApart } from '../contexts/cohorts/use-cases/keep-apart.ts';
import { OpenCohort } from '../contexts/cohorts/use-cases/open-cohort.ts';
import { TellAvailability } from '../contexts/cohorts/use-cases/tell-availability.ts';
import { WithdrawMember } from '../contexts/cohorts/use-cases/withdraw-member.ts';
import { SkipPast } from '../contexts/notifications/use-cases/skip-past.ts';
import { addDays, instantAt } from '../kit/calendar.ts';
import type { FixedClock } from '../kit/clock.ts';
import { type Cast, type Company, Enrolment, type Player } from './cast.ts';
import { type DemonstrationData, type DemonstrationParticipant, fullName } from './demonstration-data.ts';
import { tellLearning } from './learning-story.ts';
import { tellMeetings } from './meetings-story.ts';
import type { Groups, Plot, Stage } from './stage.ts';
import { tellStudy } from './study-story.ts';
import { Timeline } from './timeline.ts';
import { tellTurns } from './turns-story.ts';
import type { WorkshopTales } from './workshop-tale.ts';

export const demonstrationCourse = 'chef-de-projet-innovation-territoriale';
const zone = 'Europe/Paris';

/** What is told of the people, and of their workshops. */
export type Told = Readonly<{ data: DemonstrationData; tales: WorkshopTales }>;

/** Tells one cohort from its first day, by use cases, at the hours at which things happened. */
export async function tellCohort(
  app: INestApplicationContext,
  clock: FixedClock,
  { data, tales }: Told,
  cast: Cast,
  plot: Plot,
): Promise<void> {
  clock.travelTo(instantAt(addDays(plot.startsOn, -14), '10:00', zone));
  const cohort = {
    title: plot.title,
    courseKey: demonstrationCourse,
    zone,
    startsOn: plot.startsOn,
    demonstration: true,
  };
  const cohortId = await app.get(OpenCohort).run(cohort);
  const enrolment = new Enrolment(app, cast, { id: cohortId, startsOn: plot.startsOn });
  await enrolment.addTerritories(data);
  const company = await gather(enrolment, data);
  const timeline = new Timeline(clock, plot.now);
  const stage: Stage = { app, clock, data, tales, cohortId, plot, company, timeline };
  await tellConstraints(stage);
  const groups = await formGroups(stage);
  await tellMeetings(stage, groups);
  await tellLearning(stage);
  tellStudy(stage);
  tellTurns(stage, groups);
  tellArrivals(stage, enrolment, groups);
  tellDepartures(stage);
  await timeline.tell();
  await app.get(SkipPast).run(cohortId);
  if (plot.chapter === 'archived') await app.get(ArchiveCohort).run(cohortId);
}

async function gather(enrolment: Enrolment, data: DemonstrationData): Promise<Company> {
  const participants = new Map<string, Player & { person: DemonstrationParticipant }>();
  for (const person of data.participants) {
    if (!person.joinsOnDay) participants.set(fullName(person), await enrolment.enrolParticipant(person));
  }
  const facilitators = new Map<string, Player>();
  let [relay, coordinator]: Player[] = [];
  for (const person of data.team) {
    const player = await enrolment.enrol(person, person.role);
    if (person.group) facilitators.set(person.group, player);
    if (person.relay) relay = player;
    if (person.role === 'coordinator') coordinator = player;
  }
  return { participants, facilitators, relay: relay!, coordinator: coordinator! };
}

/** What groups are formed from, told before they are. */
async function tellConstraints({ app, cohortId, data, company }: Stage): Promise<void> {
  for (const [name, halfDays] of Object.entries(data.availability)) {
    const player = company.participants.get(name);
    if (player) await app.get(TellAvailability).run(player.actor, cohortId, halfDays);
  }
  for (const pair of data.apart) {
    const [one, other] = pair.map((name) => company.participants.get(name)!.memberId);
    await app.get(KeepApart).run(cohortId, [one!, other!]);
  }
}

async function formGroups({ app, cohortId, company }: Stage): Promise<Groups> {
  const groups = new Map<string, string>();
  for (const [key, facilitator] of company.facilitators) {
    const members = [...company.participants.values()].filter(({ person }) => person.group === key);
    const group = { cohortId, key, facilitatorId: facilitator.memberId, relayId: company.relay.memberId };
    const memberIds = members.map(({ memberId }) => memberId);
    groups.set(key, await app.get(FormGroup).run({ ...group, memberIds }));
  }
  return groups;
}

function tellArrivals(
  { app, cohortId, data, plot, company, timeline }: Stage,
  enrolment: Enrolment,
  groups: Groups,
): void {
  for (const person of data.participants.filter(({ joinsOnDay }) => joinsOnDay)) {
    timeline.add(instantAt(addDays(plot.startsOn, person.joinsOnDay!), '00:00', zone), async () => {
      const player = await enrolment.enrolParticipant(person);
      (company.participants as Map<string, typeof player>).set(fullName(person), player);
      await app.get(FormGroup).place(cohortId, groups.get(person.group)!, player.memberId);
    });
  }
}

function tellDepartures({ app, cohortId, data, plot, company, timeline }: Stage): void {
  for (const person of data.participants.filter(({ leavesOnDay }) => leavesOnDay)) {
    const day = addDays(plot.startsOn, person.leavesOnDay!);
    timeline.add(instantAt(day, '17:00', zone), async () => {
      const { memberId } = company.participants.get(fullName(person))!;
      await app.get(WithdrawMember).run(cohortId, memberId, day, person.leftReason ?? '');
    });
  }
}
