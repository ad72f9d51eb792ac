import { addDays, type Day } from '../../../kit/calendar.ts';
import type { Outline } from '../../curriculum/index.ts';
import type { ModuleDateRecord } from '../persistence/cohort.entity.ts';

/** The calendar that the authors propose, from the cohort's first day. */
export function proposedDates(cohortId: string, outline: Outline, startsOn: Day): ModuleDateRecord[] {
  return outline.units.flatMap(({ type, key, opensOnDay, guideOnDay }) => {
    if (type !== 'module' || opensOnDay === null || guideOnDay === null) return [];
    return [
      {
        cohortId,
        moduleKey: key,
        opensOn: addDays(startsOn, opensOnDay),
        guideOn: addDays(startsOn, guideOnDay),
      },
    ];
  });
}
