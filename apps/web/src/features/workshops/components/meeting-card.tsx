import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link, useParams } from 'react-router';
import { useMyCohort } from '../../../app/session.ts';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { MyMeeting } from '../meetings.ts';
import { LastChange } from './last-change.tsx';
import { GapChange } from './gap-change.tsx';
import styles from './meeting-card.module.css';
import { MeetingMark } from './meeting-mark.tsx';
import { MeetingPoint } from './meeting-point.tsx';
import { hasPlacesToAsk, MyPlace } from './my-place.tsx';
import { MyPresence } from './my-presence.tsx';
import { ReplyChoice } from './reply-choice.tsx';

type MeetingCardProps = {
  of: MyMeeting;
  next: boolean;
  /** The page of the workshop; undefined for a webinar, and while there is no date. */
  address: string | undefined;
  /** Workshops only, until they begin. */
  canReply: boolean;
};

/** One workshop or webinar of mine: what, when for me, where, and my answer. */
export function MeetingCard({ of, next, address, canReply }: MeetingCardProps) {
  const id = useId();
  const { kind, meeting } = of;
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
      <When of={of} next={next} />
      {kind === 'workshop' && canReply ? (
        <ReplyChoice workshop={meeting} address={address ?? ''} />
      ) : (
        <Presence of={of} />
      )}
    </Card>
  );
}

/** Whether I was there; before, my place where they are few. */
function Presence({ of }: Pick<MeetingCardProps, 'of'>) {
  const archived = useMyCohort(useParams()['cohortId'])?.archived ?? true;
  if (of.kind === 'webinar' && !archived && hasPlacesToAsk(of.meeting))
    return <MyPlace webinar={of.meeting} />;
  return (
    <p>
      <MyPresence of={of} />
    </p>
  );
}

/** When it is for me, and where. */
function When({ of: { kind, meeting }, next }: Pick<MeetingCardProps, 'of' | 'next'>) {
  const { startsAt, zone, place, access, link, phone, notYet } = meeting;
  const over = notYet === null || notYet.code === 'absent' || notYet.code === 'cancelled';
  return (
    <div className={styles.when}>
      {startsAt && <MeetingClocks startsAt={startsAt} zone={zone} />}
      {kind === 'workshop' && <GapChange workshop={meeting} />}
      {kind === 'workshop' && <LastChange workshop={meeting} />}
      <MeetingPoint place={place} access={access} link={link} phone={phone} next={next} over={over} />
    </div>
  );
}

/** « Avec Solène Marchetti, 2 h 30 » */
function useMeta({ kind, meeting }: MyMeeting): string {
  const { workshops } = useWords();
  const length = useFormat().minutes(meeting.minutes);
  const facilitator = kind === 'workshop' ? meeting.facilitatorName : null;
  return facilitator ? workshops.with(facilitator, length) : length;
}
