import { Hut, type HutState, Screen } from '@cheminer/ui';
import type { MyMeeting } from '../meetings.ts';

/** A hut or a screen, in the state of one's own presence. The state is written beside. */
export function MeetingMark({ of, next }: { of: MyMeeting; next: boolean }) {
  if (of.kind === 'workshop') {
    const { myAttendance } = of.meeting;
    const attended = myAttendance === 'present' ? 'done' : myAttendance;
    return <Hut state={attended ?? stateOf(of, next)} />;
  }
  return <Screen state={of.meeting.myPresence ? 'done' : stateOf(of, next)} />;
}

function stateOf({ meeting: { notYet, startsAt } }: MyMeeting, next: boolean) {
  if (notYet?.code === 'absent') return 'absent';
  if (startsAt === null) return 'not-open';
  return next ? 'now' : ('open' satisfies HutState);
}
