import { ButtonLink, Chip, Hut, type HutState } from '@cheminer/ui';
import { Link, useParams } from 'react-router';
import { useMyCohort } from '../../../app/session.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Workshop } from '../meetings.ts';
import styles from './series-row.module.css';

const huts: Record<Workshop['status'], HutState> = {
  'to-schedule': 'not-open',
  scheduled: 'open',
  open: 'now',
  closed: 'done',
  cancelled: 'not-open',
};

/** One workshop of a group: its date and who says they come, or the way to give it a date. */
export function SeriesRow({ workshop, next }: { workshop: Workshop; next: boolean }) {
  const { title, status, workshopId } = workshop;
  const address = `/promotions/${useParams()['cohortId']}/ateliers`;
  return (
    <li className={styles.row}>
      <Hut state={next ? 'now' : huts[status]} size="small" />
      <div className={styles.words}>
        <h4 className={styles.title}>
          {workshopId ? <Link to={`${address}/${workshopId}`}>{title}</Link> : title}
        </h4>
        <p className={styles.when}>{useWhen(workshop)}</p>
      </div>
      <State workshop={workshop} />
      <Way workshop={workshop} next={next} address={address} />
    </li>
  );
}

/** « jeudi 18 mars, 09:30, 2 h 30 » */
function useWhen({ startsAt, minutes }: Workshop): string {
  const { groups } = useWords().workshops;
  const format = useFormat();
  const length = format.minutes(minutes);
  if (startsAt === null) return groups.unscheduled(length);
  return groups.when(format.longDay(startsAt), format.time(startsAt), length);
}

function State({ workshop: { status, replies } }: { workshop: Workshop }) {
  const { workshops } = useWords();
  if (status === 'open') return <Chip tone="now">{workshops.status.open}</Chip>;
  if (status === 'cancelled') return <Chip>{workshops.status.cancelled}</Chip>;
  if (status === 'closed') return <Chip tone="ok">{workshops.status.closed}</Chip>;
  return <p className={styles.replies}>{replies && workshops.reply.counts(replies)}</p>;
}

function Way({ workshop, next, address }: { workshop: Workshop; next: boolean; address: string }) {
  const { groups, polls } = useWords().workshops;
  const archived = useMyCohort(useParams()['cohortId'])?.archived;
  const { workshopId, groupKey, stepKey, title } = workshop;
  if (next) {
    return (
      <ButtonLink to={`${address}/${workshopId}`} variant="main" className={styles.way}>
        {groups.open}
      </ButtonLink>
    );
  }
  if (workshopId || archived) return null;
  const form = new URLSearchParams({ groupe: groupKey ?? '', etape: stepKey });
  const named = <span className="sr"> {title}</span>;
  return (
    <span className={styles.way}>
      <ButtonLink variant="quiet" to={`${address}/sondages/nouveau?${form}`}>
        {polls.ask}
        {named}
      </ButtonLink>
      <ButtonLink to={`${address}/nouveau?${form}`}>
        {groups.schedule}
        {named}
      </ButtonLink>
    </span>
  );
}
