import { type ExportWords, formatting, type Language } from '@cheminer/i18n';
import { type CalendarEntry, uidOf } from '@cheminer/open-formats';
import type { Env } from '../../../kit/env.ts';
import type { Outline, Unit } from '../../curriculum/index.ts';
import { aloneIn, minutesOf } from '../domain/needed-time.ts';
import type { StudySlotRecord } from '../persistence/study-slot.entity.ts';

const ringsBefore = 10;

/** Where the path is read, to be opened from a calendar. */
export const addressOfPath = (env: Env, cohortId: string): string =>
  `${env.site}/promotions/${cohortId}/parcours`;

type Said = Readonly<{ calendar: ExportWords['calendar']; language: Language }>;

/** A slot as it stands in a calendar, under the same name in every file. */
export function studyEntry(outline: Outline, path: string, { calendar, language }: Said) {
  return (slot: StudySlotRecord): CalendarEntry => {
    const unit = outline.units.find(({ key }) => key === slot.unitKey);
    const url = unit?.type === 'module' ? `${path}#module-${encodeURIComponent(unit.key)}` : path;
    const announced = unit && formatting(language, slot.zone).minutes(announcedMinutes(unit));
    return {
      ...{ uid: uidOf('slot', slot.id), sequence: slot.sequence, url, ringsBefore },
      ...{ startsAt: slot.startsAt, minutes: slot.minutes, cancelled: slot.cancelledAt !== null },
      summary: calendar.summary(unit?.title ?? outline.title),
      description: [unit && announced && calendar.announced(unit.title, announced), calendar.open(url)]
        .filter(Boolean)
        .join('\n'),
      category: calendar.category,
    };
  };
}

/** What the authors announce for it, alone; for a meeting, its own length. */
const announcedMinutes = ({ type, rule, steps }: Unit): number =>
  minutesOf(type === 'module' ? aloneIn({ steps, atLeast: rule.atLeast }) : steps);
