import { TellNeeds } from '../contexts/cohorts/use-cases/tell-needs.ts';
import { PlanStudy } from '../contexts/learning/use-cases/plan-study.ts';
import { addDays, dayIn, instantAt, mondayOf } from '../kit/calendar.ts';
import { Ids } from '../kit/ids.ts';
import type { PersonsTime } from './demonstration-data.ts';
import type { Stage } from './stage.ts';

const zone = 'Europe/Paris';

/** Time set apart the Sunday before, and needs told in the first week: of the cohort that is running. */
export function tellStudy(stage: Stage): void {
  const { data, plot, timeline } = stage;
  if (plot.chapter !== 'running') return;
  const monday = mondayOf(dayIn(zone, plot.now));
  for (const time of data.workTime) {
    timeline.add(instantAt(addDays(plot.startsOn, 1), '12:00', zone), () => tellNeeds(stage, time));
    timeline.add(instantAt(addDays(monday, -1), '18:00', zone), () => planSlots(stage, time, monday));
  }
}

const actorOf = ({ company }: Stage, { name }: PersonsTime) => company.participants.get(name)!.actor;

async function tellNeeds(stage: Stage, time: PersonsTime): Promise<void> {
  const { needs = [] } = time;
  if (needs.length === 0) return;
  const { accountId } = actorOf(stage, time);
  const told = needs.map(({ kind, note, sharedWith }) => ({
    ...{ kind, note },
    sharedWithFacilitator: sharedWith.includes('facilitator'),
    sharedWithCoordinator: sharedWith.includes('coordinator'),
  }));
  await stage.app.get(TellNeeds).run(accountId, { revision: 0, needs: told });
}

async function planSlots(stage: Stage, time: PersonsTime, monday: string): Promise<void> {
  const { app, cohortId } = stage;
  for (const { weekday, at, minutes, unit } of time.slots ?? []) {
    const wish = { date: addDays(monday, weekday - 1), time: at, minutes, unitKey: unit ?? null };
    const slot = { cohortId, slotId: app.get(Ids).next() };
    await app.get(PlanStudy).run(actorOf(stage, time), slot, wish);
  }
}
