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
  cancelled: { icon: X },
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
  const { notYet } = meeting;
  if (kind === 'webinar') return notYet?.code ?? 'present';
  if (notYet === null) return meeting.myAttendance ?? 'present';
  return meeting.status === 'open' && notYet.code !== 'absent' ? 'open' : notYet.code;
}
