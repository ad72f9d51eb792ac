import { Chip, type ChipProps } from '@cheminer/ui';
import { CalendarDays, Hourglass, X } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import type { MyMeeting } from '../meetings.ts';

type Presence = keyof ReturnType<typeof useWords>['workshops']['presence'];

const looks: Record<Presence, Omit<ChipProps, 'children'>> = {
  present: { tone: 'ok' },
  late: { tone: 'ok' },
  phone: { tone: 'ok' },
  absent: { icon: X },
  'not-scheduled': { icon: Hourglass },
  'starts-at': { icon: CalendarDays },
  'presence-not-marked': { icon: Hourglass },
  open: { tone: 'now' },
};

/** Whether one was there; if it does not count yet, why. */
export function MyPresence({ of }: { of: MyMeeting }) {
  const { presence } = useWords().workshops;
  const state = presenceOf(of);
  return <Chip {...looks[state]}>{presence[state]}</Chip>;
}

function presenceOf({ kind, meeting }: MyMeeting): Presence {
  if (meeting.notYet?.code === 'absent') return 'absent';
  if (kind === 'workshop' && meeting.status === 'open' && meeting.notYet) return 'open';
  if (meeting.notYet) return meeting.notYet.code;
  return (kind === 'workshop' && meeting.myAttendance) || 'present';
}
