import { Button, Chip, IconText, Logo } from '@cheminer/ui';
import { LifeBuoy, Phone, Users, Video } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';

/** What stays in sight above every phase: where one is, who is there, the hour, the number to call. */
export function RoomBar({ onTrouble }: { onTrouble: (() => void) | undefined }) {
  const { room, run, now, connected, place } = useStanding();
  const { room: words, common } = useWords();
  const format = useFormat();
  const here = run.people.filter(({ memberId, presence, leftAt }) => {
    return !leftAt && presence !== 'absent' && (presence || connected.includes(memberId));
  }).length;
  const count =
    run.status === 'waiting'
      ? room.people.filter(({ memberId }) => connected.includes(memberId)).length
      : here;
  return (
    <header className={styles.bar}>
      <Link
        to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}`}
        aria-label={words.leave}
        className={styles.brand}
      >
        <Logo />
      </Link>
      <b className={styles.title}>{room.title}</b>
      <Chip icon={Users} tone={count === room.people.length ? 'ok' : 'neutral'}>
        {words.there(count, room.people.length)}
      </Chip>
      <span className={styles.barEnd}>
        <span className={styles.hour}>
          <b>{format.time(now)}</b> {format.place(format.zone)}
          {room.zone !== format.zone && ` ${format.time(now, room.zone)} ${format.place(room.zone)}`}
        </span>
        {room.link && (
          <a href={room.link} target="_blank" rel="noreferrer" className={styles.barLink}>
            <IconText icon={Video}>{words.video}</IconText>
          </a>
        )}
        {room.phone && (
          <a
            href={`tel:${room.phone.replace(/[^+\d]/g, '')}`}
            aria-label={words.call}
            className={styles.barLink}
          >
            <IconText icon={Phone}>{room.phone}</IconText>
          </a>
        )}
        {onTrouble && (
          <Button variant="danger" icon={LifeBuoy} onClick={onTrouble}>
            {words.trouble}
          </Button>
        )}
        <span className="sr">{common.brand}</span>
      </span>
    </header>
  );
}
