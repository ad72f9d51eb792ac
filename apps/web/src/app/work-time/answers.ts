import type { Schemas } from '@cheminer/api-client';

/** What the API answers of work time, by the names that the screens use. */
export type StudyWeek = Schemas['StudyWeekResponse'];
export type StudySlot = Schemas['StudySlotResponse'];
export type Need = Schemas['NeedResponse'];
export type Needs = Schemas['NeedsResponse'];
export type PersonNeeds = Schemas['PersonNeedsResponse'];
export type EmployerNote = Schemas['EmployerNoteResponse'];
