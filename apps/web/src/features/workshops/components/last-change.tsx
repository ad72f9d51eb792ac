import { Note } from '@cheminer/ui';
import { CalendarX2, CalendarClock } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Workshop } from '../meetings.ts';

/** That it moved or is cancelled: when it was to be, struck through, and why. */
export function LastChange({
  workshop: { lastChange, status },
}: {
  workshop: Pick<Workshop, 'lastChange' | 'status'>;
}) {
  const { change } = useWords().workshops;
  const format = useFormat();
  if (!lastChange || status === 'closed' || status === 'open') return null;
  const { kind, startsBefore, reason } = lastChange;
  const before = change.when(format.longDay(startsBefore), format.time(startsBefore));
  return (
    <Note tone="warn" icon={kind === 'cancelled' ? CalendarX2 : CalendarClock}>
      <strong>{change[kind]}</strong> {kind === 'moved' && <s>{before}</s>}
      {reason && <p>{change.reason(reason)}</p>}
    </Note>
  );
}
