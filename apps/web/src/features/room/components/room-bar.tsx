import { Button, Chip, IconText, Logo } from '@cheminer/ui';
import { LifeBuoy, Phone, Users, Video } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { hereIn } from '../room.ts';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';

/** What stays in sight above every phase: where one is, who is there, the hour, the number to call. */
export function RoomBar({ onTrouble }: { onTrouble: (() => void) | undefined }) {
  const { room, run, connected, place } = useStanding();
  const { room: words } = useWords();
  const count = hereIn(room, run, connected);
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
        <Hours />
        {room.link && (
          <a href={room.link} target="_blank" rel="noreferrer" className={styles.barLink}>
            <IconText icon={Video}>{words.video}</IconText>
          </a>
        )}
        <CallLink className={styles.barLink} />
        {onTrouble && (
          <Button variant="danger" icon={LifeBuoy} onClick={onTrouble}>
            {words.trouble}
          </Button>
        )}
      </span>
    </header>
  );
}

/** The reader’s hour first; the organiser’s where it differs. */
function Hours() {
  const { room, now } = useStanding();
  const format = useFormat();
  return (
    <span className={styles.hour}>
      <b>{format.time(now)}</b> {format.place(format.zone)}
      {room.zone !== format.zone && ` ${format.time(now, room.zone)} ${format.place(room.zone)}`}
    </span>
  );
}

/** The number to call, where the workshop has one. */
export function CallLink({ className }: { className?: string | undefined }) {
  const { phone } = useStanding().room;
  const { room: words } = useWords();
  if (!phone) return null;
  return (
    <a
      href={`tel:${/^[+\d\s.-]+/.exec(phone)?.[0].replace(/[^+\d]/g, '')}`}
      aria-label={`${words.call} ${phone}`}
      className={className}
    >
      <IconText icon={Phone}>{phone}</IconText>
    </a>
  );
}
