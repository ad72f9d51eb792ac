import { ButtonLink, Card, Chip, Screen } from '@cheminer/ui';
import { useId } from 'react';
import { useParams } from 'react-router';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Webinar } from '../meetings.ts';
import styles from './meeting-card.module.css';
import { hasPlacesToAsk, MyPlace } from './my-place.tsx';
import { MeetingPoint } from './meeting-point.tsx';

type WebinarCardProps = {
  webinar: Webinar;
  /** Whether the reader gives dates and marks who was there. */
  runs: boolean;
  archived: boolean;
};

/** One webinar of the cohort: when, where, and what whoever coordinates does with it. */
export function WebinarCard({ webinar, runs, archived }: WebinarCardProps) {
  const { workshops } = useWords();
  const { minutes } = useFormat();
  const id = useId();
  const { title, startsAt, zone, place, access, link, phone, cancelled, facilitatorName } = webinar;
  const length = minutes(webinar.minutes);
  return (
    <Card as="li" aria-labelledby={id} className={styles.card}>
      <div className={styles.what}>
        <Screen state={startsAt && !cancelled ? 'open' : 'not-open'} />
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className={styles.meta}>{facilitatorName ? workshops.with(facilitatorName, length) : length}</p>
        </div>
      </div>
      <div className={styles.when}>
        {startsAt ? (
          <MeetingClocks startsAt={startsAt} zone={zone} />
        ) : (
          <p className={styles.later}>{workshops.status['to-schedule']}</p>
        )}
        {cancelled && <Chip>{workshops.status.cancelled}</Chip>}
        <MeetingPoint place={place} access={access} link={link} phone={phone} over={archived || cancelled} />
      </div>
      <div>
        <Way webinar={webinar} runs={runs} archived={archived} />
      </div>
    </Card>
  );
}

function Way({ webinar, runs, archived }: WebinarCardProps) {
  if (runs) return <RunningWay webinar={webinar} archived={archived} />;
  return !archived && hasPlacesToAsk(webinar) ? <MyPlace webinar={webinar} /> : null;
}

function RunningWay({ webinar: { eventId, stepKey, title }, archived }: Omit<WebinarCardProps, 'runs'>) {
  const { groups, webinars } = useWords().workshops;
  const page = `/promotions/${useParams()['cohortId']}/webinaires`;
  const named = <span className="sr"> {title}</span>;
  if (eventId) {
    return (
      <ButtonLink to={`${page}/${eventId}`}>
        {webinars.attendance}
        {named}
      </ButtonLink>
    );
  }
  if (archived) return null;
  return (
    <ButtonLink to={`${page}/nouveau?${new URLSearchParams({ etape: stepKey })}`} variant="main">
      {groups.schedule}
      {named}
    </ButtonLink>
  );
}
