import { StudySlotRecord } from './persistence/study-slot.entity.ts';
import { StudySlots } from './persistence/study-slots.repository.ts';
import { EmployerNoteQuery } from './queries/employer-note.query.ts';
import { OwnCalendarQuery } from './queries/own-calendar.query.ts';
import { StudyCalendarQuery } from './queries/study-calendar.query.ts';
import { StudyWeekQuery } from './queries/study-week.query.ts';
import { CancelStudy } from './use-cases/cancel-study.ts';
import { MoveStudy } from './use-cases/move-study.ts';
import { PlanStudy } from './use-cases/plan-study.ts';
import { StudyTime } from './use-cases/study-time.ts';

/** Time set apart to study, and what is said of it to one's manager: their parts of the module. */
export const studyParts = {
  records: [StudySlotRecord],
  providers: [
    ...[StudySlots, StudyTime, PlanStudy, MoveStudy, CancelStudy],
    ...[StudyWeekQuery, StudyCalendarQuery, OwnCalendarQuery, EmployerNoteQuery],
  ],
  exports: [PlanStudy, OwnCalendarQuery],
};
