import { Card, Chip, type ChipProps } from '@cheminer/ui';
import { Check, CircleHelp, Ellipsis, X } from 'lucide-react';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { type Away, fullName, type ReplyAnswer, type WorkshopDetail } from '../meetings.ts';
import { AwayNote } from './away-note.tsx';
import styles from './who-comes.module.css';

const looks: Record<ReplyAnswer | 'none', Omit<ChipProps, 'children'>> = {
  coming: { tone: 'ok', icon: Check },
  maybe: { tone: 'warn', icon: CircleHelp },
  'not-coming': { icon: X },
  none: { icon: Ellipsis },
};

/** Who says they come, before the hour of the workshop. */
export function WhoComes({ workshop, away }: { workshop: WorkshopDetail; away: Away }) {
  const { people, replies, zone } = workshop;
  const { workshops } = useWords();
  const { place, day } = useFormat();
  const id = useId();
  return (
    <Card flush aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{workshops.page.whoComes}</h2>
        <p>{replies && workshops.reply.counts(replies)}</p>
      </div>
      <AwayNote workshop={workshop} away={away} />
      <ul role="list">
        {people.map((person) => (
          <li key={person.memberId} className={styles.row}>
            <span>
              {fullName(person)}
              {person.zone !== zone && <span className={styles.aside}>, {place(person.zone!)}</span>}
            </span>
            {person.leftOn ? (
              <span className={styles.aside}>{workshops.groups.leftOn(day(person.leftOn))}</span>
            ) : (
              <Chip {...looks[person.reply ?? 'none']}>{workshops.reply.said[person.reply ?? 'none']}</Chip>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
