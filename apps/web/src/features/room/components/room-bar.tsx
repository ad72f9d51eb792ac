import { Button, Chip, Icon, IconText, Logo } from '@cheminer/ui';
import { LifeBuoy, Phone, QrCode, Users, Video } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { hereIn } from '../room.ts';
import { useStanding } from '../standing.ts';
import { SoundSwitch } from '../sound/sound-switch.tsx';
import { useWriters } from '../written/writers.tsx';
import styles from './conduct.module.css';

/** What stays in sight above every phase: where one is, who is there, the hour, the number to call. */
export function RoomBar({ onTrouble }: { onTrouble: (() => void) | undefined }) {
  const { room, run, place } = useStanding();
  const { room: words } = useWords();
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
      <Count />
      <span className={styles.barEnd}>
        <Hours />
        {room.link && run.mode !== 'written' && (
          <a href={room.link} target="_blank" rel="noreferrer" className={styles.barLink}>
            <IconText icon={Video}>
              <span className={styles.wide}>{words.video}</span>
            </IconText>
          </a>
        )}
        {run.mode === 'live' && run.status !== 'waiting' && <SheetLink />}
        <CallLink className={styles.barLink} />
        <SoundSwitch />
        {onTrouble && (
          <Button variant="danger" icon={LifeBuoy} onClick={onTrouble}>
            {words.trouble}
          </Button>
        )}
      </span>
    </header>
  );
}

/** Who is there; in writing, who wrote in this phase. */
function Count() {
  const { room, run, connected } = useStanding();
  const { room: words } = useWords();
  const writers = useWriters().now.size;
  const all = room.people.length;
  const count = run.mode === 'written' ? writers : hereIn(room, run, connected);
  const said = run.mode === 'written' ? words.written.wroteCount : words.there;
  return (
    <Chip icon={Users} tone={count === all ? 'ok' : 'neutral'}>
      {said(count, all)}
    </Chip>
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

/** The sheet that everybody signs, with its code to be shown to those who are there. */
function SheetLink() {
  const { place } = useStanding();
  const { room: words } = useWords();
  return (
    <Link
      to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}/emargement`}
      target="_blank"
      aria-label={words.sheet}
      title={words.sheet}
      className={styles.barLink}
    >
      <Icon of={QrCode} />
    </Link>
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
