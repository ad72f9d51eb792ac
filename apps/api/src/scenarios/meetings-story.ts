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
import type { Groups, Stage } from './stage.ts';

const zone = 'Europe/Paris';
const link = 'https://visio.demo.example/';
const minute = 60_000;

/** Workshops and webinars: scheduled ahead, answered, held, and who was there. */
export async function tellMeetings(stage: Stage, groups: Groups): Promise<void> {
  const { app, cohortId } = stage;
  const { versionId } = await app.get(CohortsFacade).cohort(cohortId);
  for (const plan of await app.get(CurriculumFacade).collectivePlans(versionId)) {
    if (plan.kind === 'webinar') await tellWebinar(stage, plan);
    else for (const [key, groupId] of groups) await tellWorkshop(stage, plan, key, groupId);
  }
}

async function tellWorkshop(
  stage: Stage,
  plan: CollectivePlan,
  groupKey: string,
  groupId: string,
): Promise<void> {
  const { app, cohortId, data, plot, company, timeline } = stage;
  const { actor } = company.facilitators.get(groupKey)!;
  const [date, time] = [addDays(plot.startsOn, plan.onDay), data.afternoonGroups[groupKey] ?? plan.at];
  const schedule = { date, time, minutes: plan.minutes, link: `${link}groupe-${groupKey.toLowerCase()}` };
  const wanted = { groupId, stepKey: plan.key, ...schedule };
  const { workshopId } = await app.get(ScheduleWorkshop).run(actor, cohortId, wanted);
  const startsAt = instantAt(date, time, zone);
  const end = new Date(startsAt.getTime() + plan.minutes * minute);
  for (const [name, answer] of Object.entries(data.replies[plan.key] ?? {})) {
    timeline.add(new Date(Math.min(startsAt.getTime(), plot.now.getTime()) - 26 * 60 * minute), async () => {
      const player = company.participants.get(name);
      if (player?.person.group !== groupKey) return;
      await app.get(ReplyToWorkshop).run(player.actor, cohortId, workshopId, answer);
    });
  }
  timeline.add(startsAt, () => app.get(OpenWorkshop).run(actor, cohortId, workshopId));
  timeline.add(end, async () => {
    for (const [name, { memberId }] of attendees(stage, date, groupKey)) {
      const status = data.attendance[plan.key]?.[name] ?? 'present';
      await app.get(MarkAttendance).run(actor, cohortId, { workshopId, memberId, status });
    }
    await app.get(CloseWorkshop).run(actor, cohortId, workshopId);
  });
}

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
