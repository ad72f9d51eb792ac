import { useDays } from '../../app/days.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { meetingState, type PathStep, type Unit, type Walk } from './walk.ts';

/** The states of modules and meetings, in words short enough for the map. */
export function useStateWords(walk: Walk) {
  const { unit: said, meeting: told } = useWords().path;
  const { day } = useFormat();
  const days = useDays(walk.now);

  function ofModule({ state, notYet, done, required, catchUp }: Unit): string {
    if (catchUp && required === 0) return said.optional;
    const words = {
      done: () => said.done,
      'not-open': () => said.opensOn(day(notYet?.day ?? walk.cohort.startsOn)),
      late: () => said.late(done, required),
      'in-progress': () => said.inProgress(done, required),
      open: () => said.open(required),
    };
    return words[state]();
  }

  function ofMeeting(step: PathStep): string {
    const state = meetingState(walk, step);
    const meeting = walk.meetings.get(step.key);
    if (!meeting || meeting.startsAt === null) return state === 'done' ? told.attended : told.toSchedule;
    const { startsAt, notYet } = meeting;
    if (state === 'done') return told.attendedOn(days.short(startsAt));
    if (state === 'absent') return told.missedOn(days.short(startsAt));
    return notYet?.code === 'presence-not-marked' ? told.toBeMarked : soonOrLater(startsAt);
  }

  const soonOrLater = (startsAt: string): string =>
    days.isThisWeek(startsAt)
      ? told.onDay(days.weekday(startsAt), days.time(startsAt))
      : days.short(startsAt);

  return (unit: Unit): string => {
    const [step] = unit.steps;
    return unit.type === 'collective' && step ? ofMeeting(step) : ofModule(unit);
  };
}
