import { Chip, type RoadBookRow, type StepState } from '@cheminer/ui';
import { useDays } from '../../app/days.ts';
import { iconOfKind } from '../../app/step-kinds.ts';
import { useWhyNotYet } from '../../app/why-not-yet.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import {
  addressOfStep,
  allSteps,
  markOfStep,
  type PathStep,
  stepState,
  type Unit,
  type Walk,
} from './walk.ts';

/** The steps of a module, or the meeting, as rows of a road book. */
export function useStepRows(walk: Walk): (unit: Unit) => RoadBookRow[] {
  const metaOf = useMeta(walk);
  const stateOf = useStateOf(walk);
  const whyOf = useWhyOf(walk);
  return (unit) =>
    unit.steps.map((step) => ({
      key: step.key,
      to: addressOfStep(walk.cohort.cohortId, step),
      mark: markOfStep(walk, unit, step),
      title: step.title,
      icon: iconOfKind[step.kind],
      meta: metaOf(step),
      state: stateOf(unit, step),
      why: whyOf(step),
      current: step.key === walk.here,
    }));
}

/** « Quiz, 6 min »; « En groupe, jeudi 19 octobre à 11:30 chez vous » */
function useMeta({ meetings }: Walk) {
  const { path, step: words } = useWords();
  const { minutes, longDay, time } = useFormat();
  const { inGroup, whenAtYours } = path.meeting;
  return (step: PathStep): string => {
    const startsAt = meetings.get(step.key)?.startsAt;
    if (startsAt) return `${inGroup}, ${whenAtYours(longDay(startsAt), time(startsAt))}`;
    return `${step.collective ? inGroup : words.kinds[step.kind]}, ${minutes(step.minutes)}`;
  };
}

/** A meeting's row says its reason by itself; an archived cohort asks nothing any more. */
function useWhyOf(walk: Walk) {
  const { why } = useWords().path;
  const titles = new Map(allSteps(walk).map(({ key, title }) => [key, title]));
  const answer = useWhyNotYet((key) => titles.get(key) ?? key);
  return ({ collective, notYet }: PathStep): RoadBookRow['why'] =>
    collective || notYet === null || walk.cohort.archived
      ? undefined
      : { ask: why.label, answer: answer(notYet) };
}

function useStateOf(walk: Walk) {
  const { step: said, meeting: told } = useWords().path;
  const days = useDays(walk.now);
  const { day } = useFormat();

  function ofMeeting(step: PathStep): string {
    const meeting = walk.meetings.get(step.key);
    if (step.completedAt !== null) return told.attended;
    if (!meeting?.startsAt) return told.toSchedule;
    if (meeting.notYet?.code === 'absent') return told.missed;
    return meeting.notYet?.code === 'starts-at' ? days.relative(meeting.startsAt) : told.toBeMarkedLong;
  }

  const openWords = (unit: Unit, state: StepState): string =>
    state === 'not-open' && unit.notYet?.day ? said.opensOn(day(unit.notYet.day)) : said[state];

  return (unit: Unit, step: PathStep) => {
    if (step.collective) return ofMeeting(step);
    const state = stepState(walk, unit, step);
    if (state === 'now') {
      return (
        <Chip tone="now" icon={false}>
          {said.now}
        </Chip>
      );
    }
    const words = step.locked ? said.locked : openWords(unit, state);
    return step.required || state === 'done' ? words : `${words}, ${said.optional}`;
  };
}
