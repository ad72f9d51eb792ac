import { ScheduleWebinar } from '../contexts/agenda/use-cases/schedule-webinar.ts';
import { MarkWebinarAttendance } from '../contexts/agenda/use-cases/mark-webinar-attendance.ts';
import { CohortsFacade } from '../contexts/cohorts/index.ts';
import { type CollectivePlan, CurriculumFacade } from '../contexts/curriculum/index.ts';
import { CloseWorkshop } from '../contexts/workshops/use-cases/close-workshop.ts';
import { MarkAttendance } from '../contexts/workshops/use-cases/mark-attendance.ts';
import { OpenWorkshop } from '../contexts/workshops/use-cases/open-workshop.ts';
import { ReplyToWorkshop } from '../contexts/workshops/use-cases/reply-to-workshop.ts';
import { ScheduleWorkshop } from '../contexts/workshops/use-cases/schedule-workshop.ts';
import { addDays, instantAt } from '../kit/calendar.ts';
import type { Player } from './cast.ts';
import type { Telling } from './room-story.ts';
import type { Groups, Stage } from './stage.ts';
import { tellHeld, tellLookBacks, tellSubjects } from './workshop-story.ts';
import { taleKey, type WorkshopTale } from './workshop-tale.ts';

const zone = 'Europe/Paris';
const link = 'https://visio.demo.example/';
const minute = 60_000;
/** Days after a workshop at which people look back at it. */
const lookedBackAfter = 33;

/** One workshop of one group, as it is planned. */
type Meeting = Readonly<{
  plan: CollectivePlan;
  group: Readonly<{ key: string; actionIds: Map<string, string> }>;
  workshopId: string;
  date: string;
  startsAt: Date;
  end: Date;
}>;

/** Workshops and webinars: scheduled ahead, answered, held, and who was there. */
export async function tellMeetings(stage: Stage, groups: Groups): Promise<void> {
  const { app, cohortId } = stage;
  const { versionId } = await app.get(CohortsFacade).cohort(cohortId);
  const actionIds = new Map([...groups].map(([key]) => [key, new Map<string, string>()]));
  for (const plan of await app.get(CurriculumFacade).collectivePlans(versionId)) {
    if (plan.kind === 'webinar') await tellWebinar(stage, plan);
    else
      for (const [key, groupId] of groups)
        await tellWorkshop(stage, plan, groupId, { key, actionIds: actionIds.get(key)! });
  }
}

async function tellWorkshop(
  stage: Stage,
  plan: CollectivePlan,
  groupId: string,
  group: Meeting['group'],
): Promise<void> {
  const { app, cohortId, data, plot, company, timeline } = stage;
  const { actor } = company.facilitators.get(group.key)!;
  const [date, time] = [addDays(plot.startsOn, plan.onDay), data.afternoonGroups[group.key] ?? plan.at];
  const schedule = { date, time, minutes: plan.minutes, link: `${link}groupe-${group.key.toLowerCase()}` };
  const wanted = { groupId, stepKey: plan.key, ...schedule };
  const { workshopId } = await app.get(ScheduleWorkshop).run(actor, cohortId, wanted);
  const startsAt = instantAt(date, time, zone);
  const end = new Date(startsAt.getTime() + plan.minutes * minute);
  const meeting: Meeting = { plan, group, workshopId, date, startsAt, end };
  tellReplies(stage, meeting);
  const tale = stage.tales.get(taleKey(plan.key, group.key));
  if (!tale) return tellPresences(stage, meeting);
  const eve = instantAt(addDays(date, -1), '21:30', zone);
  const later = instantAt(addDays(date, lookedBackAfter), '18:00', zone);
  timeline.add(eve, () => tellSubjects(tellingOf(stage, meeting, tale)));
  timeline.add(end, () => tellHeld(tellingOf(stage, meeting, tale)));
  timeline.add(later, () => tellLookBacks(tellingOf(stage, meeting, tale)));
}

function tellReplies(stage: Stage, { plan, group, workshopId, startsAt }: Meeting): void {
  const { app, cohortId, data, plot, company, timeline } = stage;
  const at = new Date(Math.min(startsAt.getTime(), plot.now.getTime()) - 26 * 60 * minute);
  for (const [name, answer] of Object.entries(data.replies[plan.key] ?? {})) {
    timeline.add(at, async () => {
      const player = company.participants.get(name);
      if (player?.person.group !== group.key) return;
      await app.get(ReplyToWorkshop).run(player.actor, cohortId, workshopId, answer);
    });
  }
}

/** Of a workshop whose content nobody tells: that it was held, and who was there. */
function tellPresences(stage: Stage, { plan, group, workshopId, date, startsAt, end }: Meeting): void {
  const { app, cohortId, company, timeline } = stage;
  const { actor } = company.facilitators.get(group.key)!;
  timeline.add(startsAt, () => app.get(OpenWorkshop).run(actor, cohortId, workshopId));
  timeline.add(end, async () => {
    for (const [name, { memberId }] of attendees(stage, date, group.key)) {
      const status = markOf(stage, plan, name);
      await app.get(MarkAttendance).run(actor, cohortId, { workshopId, memberId, status });
    }
    await app.get(CloseWorkshop).run(actor, cohortId, workshopId);
  });
}

function tellingOf(stage: Stage, { plan, group, ...meeting }: Meeting, tale: WorkshopTale): Telling {
  const { participants, facilitators, relay } = stage.company;
  const everybody = [...participants.values(), ...facilitators.values(), relay];
  return {
    ...{ stage, tale, actionIds: group.actionIds, ...meeting },
    group: attendees(stage, meeting.date, group.key).map(([name, { person }]) => ({
      ...{ name: person.givenName, presence: markOf(stage, plan, name) },
    })),
    players: new Map(everybody.map((player) => [player.person.givenName, player])),
    facilitator: facilitators.get(group.key)!.person.givenName,
  };
}

const markOf = ({ data }: Stage, plan: CollectivePlan, name: string) =>
  data.attendance[plan.key]?.[name] ?? 'present';

async function tellWebinar(stage: Stage, plan: CollectivePlan): Promise<void> {
  const { app, cohortId, data, plot, company, timeline } = stage;
  const { actor } = company.coordinator;
  const date = addDays(plot.startsOn, plan.onDay);
  const schedule = { date, time: plan.at, minutes: plan.minutes, link: `${link}tous` };
  const { eventId } = await app.get(ScheduleWebinar).run(cohortId, { stepKey: plan.key, ...schedule });
  const end = new Date(instantAt(date, plan.at, zone).getTime() + plan.minutes * minute);
  timeline.add(end, async () => {
    for (const [name, { memberId }] of attendees(stage, date)) {
      const present = data.attendance[plan.key]?.[name] !== 'absent';
      await app.get(MarkWebinarAttendance).run(actor, cohortId, { eventId, memberId, present });
    }
  });
}

/** Whoever has come and not yet left on that day. */
function attendees({ company, plot }: Stage, date: string, groupKey?: string): [string, Player][] {
  return [...company.participants].filter(([, { person }]) => {
    const gone = person.leavesOnDay !== undefined && addDays(plot.startsOn, person.leavesOnDay) <= date;
    return !gone && (groupKey === undefined || person.group === groupKey);
  });
}
