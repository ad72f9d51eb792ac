import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { MyMeeting } from '../meetings.ts';
import { GapChange } from './gap-change.tsx';
import styles from './meeting-card.module.css';
import { MeetingMark } from './meeting-mark.tsx';
import { MeetingPoint } from './meeting-point.tsx';
import { MyPresence } from './my-presence.tsx';
import { ReplyChoice } from './reply-choice.tsx';

type MeetingCardProps = {
  of: MyMeeting;
  next: boolean;
  /** The page of the workshop; undefined for a webinar, and while there is no date. */
  address: string | undefined;
  canReply: boolean;
};

/** One workshop or webinar of mine: what, when for me, where, and my answer. */
export function MeetingCard({ of, next, address, canReply }: MeetingCardProps) {
  const { workshops } = useWords();
  const id = useId();
  const { kind, meeting } = of;
  const over = meeting.notYet === null || meeting.notYet.code === 'absent';
  return (
    <Card as="li" raised={next} aria-labelledby={id} className={styles.card}>
      <div className={styles.what}>
        <MeetingMark of={of} next={next} />
        <div>
          <h2 id={id} className={styles.title}>
            {address ? <Link to={address}>{meeting.title}</Link> : meeting.title}
          </h2>
          <p className={styles.meta}>{useMeta(of)}</p>
        </div>
      </div>
      <div className={styles.when}>
        {meeting.startsAt && <MeetingClocks startsAt={meeting.startsAt} zone={meeting.zone} />}
        {kind === 'workshop' && <GapChange workshop={meeting} />}
        {!meeting.startsAt && <p className={styles.later}>{workshops.status['to-schedule']}</p>}
        <MeetingPoint place={meeting.place} link={meeting.link} next={next} over={over} />
      </div>
      <div>
        {kind === 'workshop' && address && canReply ? (
          <ReplyChoice workshop={meeting} address={address} />
        ) : (
          <MyPresence of={of} />
        )}
      </div>
    </Card>
  );
}

/** « Avec Solène Marchetti, 2 h 30 » */
function useMeta({ kind, meeting }: MyMeeting): string {
  const { workshops } = useWords();
  const length = useFormat().minutes(meeting.minutes);
  const facilitator = kind === 'workshop' ? meeting.facilitatorName : null;
  return facilitator ? workshops.with(facilitator, length) : length;
}
