export { CalendarFacade, type Meeting } from './calendar.facade.ts';
export {
  type Cohort,
  type Facilitator,
  CohortsFacade,
  type MemberPlace,
  type MemberWeek,
  type ModuleDates,
  type RunningMember,
} from './cohorts.facade.ts';
export type { Group, GroupMember } from './group-readings.ts';
export { groupSizes } from './domain/grouping.ts';
export { type HalfDay, isToldFree } from './domain/week.ts';
export type { Held } from './persistence/meetings.repository.ts';
export { type Concerned, MeetingLists, pathOfMeeting } from './meeting-lists.ts';
export { type GroupOfPeople, type Leaver, PeopleFacade, type Walking } from './people.facade.ts';
export { PlacesFacade } from './places.facade.ts';
export { CohortsOwnData } from './queries/cohorts-own-data.query.ts';
export { CohortsModule } from './cohorts.module.ts';
export type { MeetingChanged, MemberEnrolled, MemberLeft } from './domain/cohorts.events.ts';
export type { Clash, MeetingChange, PlannedMeeting } from './domain/meeting.ts';
export { type Line, type Standing as PlaceStanding, standingIn } from './domain/places.ts';
export { PeopleBusy } from './domain/meeting.refusals.ts';
export { NotInCohort } from './domain/cohorts.refusals.ts';
export { ownDates, type UnitDates } from './domain/own-dates.ts';
export { type NotYet, type Standing, standingOf, type UnitFacts, type UnitState } from './domain/standing.ts';
