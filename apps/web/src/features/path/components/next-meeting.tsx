import { Card, Hut, IconText, Screen } from '@cheminer/ui';
import { ClockAlert } from 'lucide-react';
import { useId } from 'react';
import { useDays } from '../../../app/days.ts';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { MeetingDetails } from '../../../app/meeting-details.tsx';
import type { Meeting } from '../../../app/meetings.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Walk } from '../walk.ts';
import styles from './next-meeting.module.css';

/** When and where people meet next; nothing when no meeting is left. */
export function NextMeeting({ walk }: { walk: Walk }) {
  const { meeting: words } = useWords().path;
  const days = useDays(walk.now);
  const id = useId();
  const { coming } = walk;
  if (!coming) return null;
  const { startsAt, kind, title } = coming;
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {kind === 'workshop' ? <Hut state="now" size="small" /> : <Screen state="now" size="small" />}
        {words.next[kind]}
        {startsAt && <span className={styles.soon}>{days.relative(startsAt)}</span>}
      </h2>
      <h3 className={styles.title}>{title}</h3>
      {startsAt ? <MeetingClocks startsAt={startsAt} zone={coming.zone} /> : <p>{words.notScheduled}</p>}
      <MeetingDetails meeting={coming} />
      <Gap walk={walk} coming={coming} />
    </Card>
  );
}

/** The same hour for the organiser is another one here: said as soon as it is known, at whichever meeting it comes. */
function Gap({ walk: { meetings, now }, coming }: { walk: Walk; coming: Meeting }) {
  const { meeting: words } = useWords().path;
  const { minutes, place, time } = useFormat();
  const changing = [...meetings.values()].find(
    ({ gapChange, startsAt }) => gapChange && startsAt !== null && startsAt > now,
  );
  if (!changing?.gapChange || !changing.startsAt) return null;
  const there = place(changing.zone);
  const from = minutes(Math.abs(changing.gapChange.fromMinutes));
  const to = minutes(Math.abs(changing.gapChange.toMinutes));
  const isNow = changing.stepKey === coming.stepKey;
  return (
    <p className={styles.gap}>
      <IconText icon={ClockAlert}>
        {isNow
          ? words.gapNow(there, from, to)
          : words.gapLater(changing.title, there, from, to, time(changing.startsAt))}
      </IconText>
    </p>
  );
}
