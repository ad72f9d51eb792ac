import { PlaceClient } from '../contexts/workshops/use-cases/place-client.ts';
import { addDays, instantAt } from '../kit/calendar.ts';
import { fullName } from './demonstration-data.ts';
import type { Groups, Stage } from './stage.ts';

const zone = 'Europe/Paris';

/** Who is client when, as each facilitator decided it with the group. */
export function tellTurns(stage: Stage, groups: Groups): void {
  const { app, cohortId, data, plot, company, timeline } = stage;
  const decide = async (name: string, stepKey: string, slot: number): Promise<void> => {
    const { memberId, person } = company.participants.get(name)!;
    const place = { cohortId, groupId: groups.get(person.group)! };
    const { actor } = company.facilitators.get(person.group)!;
    await app.get(PlaceClient).run(actor, place, { stepKey, slot }, { memberId });
  };
  for (const [name, { step, slot }] of Object.entries(data.turns.clients)) {
    // Whoever comes later finds, in the cohort that is running, a turn proposed and not decided yet.
    const joins = data.participants.find((each) => fullName(each) === name)!.joinsOnDay;
    if (joins !== undefined && plot.chapter === 'running') continue;
    const day = addDays(plot.startsOn, (joins ?? 0) + 2);
    timeline.add(instantAt(day, '10:00', zone), () => decide(name, step, slot));
  }
  for (const { name, step, slot, onDay } of data.turns.later) {
    timeline.add(instantAt(addDays(plot.startsOn, onDay), '10:00', zone), () => decide(name, step, slot));
  }
}
