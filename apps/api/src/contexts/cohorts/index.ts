export {
  type Cohort,
  CohortsFacade,
  type Group,
  type GroupMember,
  type ModuleDates,
} from './cohorts.facade.ts';
export { CohortsModule } from './cohorts.module.ts';
export { NotInCohort } from './domain/cohorts.refusals.ts';
export { type NotYet, type Standing, standingOf, type UnitFacts, type UnitState } from './domain/standing.ts';
