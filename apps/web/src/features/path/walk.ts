import type { Schemas } from '@cheminer/api-client';
import type { HutState, RoadBookMark, StepState } from '@cheminer/ui';
import type { Meeting } from '../../app/meetings.ts';
import type { MyCohort } from '../../app/session.ts';
import type { StudyWeek } from '../../app/work-time/answers.ts';

export type Path = Schemas['MyPathResponse'];
export type Unit = Schemas['PathUnitResponse'];
export type PathStep = Schemas['PathStepResponse'];
export type Trail = Schemas['TrailResponse'];

/** A person's path as one screen shows it: what the API answered, and what is shown of it now. */
export type Walk = Readonly<{
  cohort: MyCohort;
  path: Path;
  trail: Trail;
  /** By the key of their step. */
  meetings: ReadonlyMap<string, Meeting>;
  /** The meeting to come first. */
  coming: Meeting | undefined;
  /** The week's time, asked for and set apart; null when it is not known. */
  study: StudyWeek | null;
  /** When all this was fetched. */
  now: string;
  /** The step of « Vous êtes ici »; null when all is done, and in an archived cohort, where nothing is to do. */
  here: string | null;
  /** Finished on this device: the server does not know of it yet. */
  finished: ReadonlySet<string>;
}>;

/** How a meeting is drawn: as a hut or as a screen. */
export type MeetingState = Extract<HutState, 'done' | 'now' | 'open' | 'absent' | 'not-open'>;

export const unitHolding = ({ path }: Walk, stepKey: string | null): Unit | undefined =>
  path.units.find(({ steps }) => steps.some(({ key }) => key === stepKey));

export const currentUnit = (walk: Walk): Unit | undefined => unitHolding(walk, walk.here);

export const allSteps = ({ path }: Walk): readonly PathStep[] => path.units.flatMap(({ steps }) => steps);

export function stepState({ here, finished }: Walk, unit: Unit, step: PathStep): StepState {
  if (step.completedAt !== null) return 'done';
  if (finished.has(step.key)) return 'to-send';
  if (step.key === here) return 'now';
  if (unit.state === 'late' && step.required) return 'left-behind';
  return unit.state === 'not-open' || step.locked ? 'not-open' : 'open';
}

export function meetingState({ meetings, coming }: Walk, step: PathStep): MeetingState {
  if (step.completedAt !== null) return 'done';
  const meeting = meetings.get(step.key);
  if (!meeting || meeting.startsAt === null) return 'not-open';
  if (meeting.notYet?.code === 'absent') return 'absent';
  return meeting === coming ? 'now' : 'open';
}

/** What stands for one step on the trail. */
export function markOfStep(walk: Walk, unit: Unit, step: PathStep): RoadBookMark {
  if (step.kind === 'workshop') return { kind: 'workshop', state: meetingState(walk, step) };
  if (step.kind === 'webinar') return { kind: 'webinar', state: meetingState(walk, step) };
  return { kind: 'step', state: stepState(walk, unit, step) };
}

/** What stands for a whole module, or for the one step of a meeting. */
export function markOfUnit(walk: Walk, unit: Unit): RoadBookMark {
  const [step] = unit.steps;
  if (unit.type === 'collective' && step) return markOfStep(walk, unit, step);
  if (unit === currentUnit(walk)) return { kind: 'step', state: 'now' };
  if (unit.catchUp && unit.required === 0) return { kind: 'step', state: 'open' };
  const state = ({ late: 'left-behind', 'in-progress': 'open' } as const)[unit.state as 'late'] ?? unit.state;
  return { kind: 'step', state: state as StepState };
}

/** Where a module or a meeting is opened from the map and the lists. */
export function addressOfUnit({ cohort }: Walk, unit: Unit): string {
  const [step] = unit.steps;
  return unit.type === 'collective' && step ? addressOfStep(cohort.cohortId, step) : `#${idOfUnit(unit)}`;
}

export const addressOfStep = (cohortId: string, { key }: Pick<PathStep, 'key'>): string =>
  `/promotions/${cohortId}/etapes/${encodeURIComponent(key)}`;

/** In the page, for links to lead to. */
export const idOfUnit = ({ key }: Unit): string => `module-${key}`;
