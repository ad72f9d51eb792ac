import { ButtonLink, Note } from '@cheminer/ui';
import { useParams } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { MeetingTyped } from '../meeting-form-data.ts';
import { instantAt } from '../../../app/wall-clock.ts';
import type { Done } from '../workshop-commands.ts';
import styles from './changed-meanwhile.module.css';

/** The date that somebody else saved while the form was open. */
export type SavedSince = Readonly<{ revision: number; startsAt: string; zone: string }>;

/** Undefined unless that is why the last sending was refused. */
export function savedSince(done: Done | undefined): SavedSince | undefined {
  const failure = done?.failure;
  if (typeof failure !== 'object' || failure?.code !== 'workshops.changed-meanwhile') return undefined;
  const { revision, startsAt, zone } = failure.facts ?? {};
  return { revision: Number(revision), startsAt: String(startsAt), zone: String(zone) };
}

/** Both dates, and the question: keep theirs, or save one's own in its place. */
export function ChangedMeanwhile({ since, typed }: { since: SavedSince; typed: MeetingTyped }) {
  const { stale } = useWords().workshops.form;
  const format = useFormat();
  const { cohortId, workshopId } = useParams();
  const mine = instantAt(typed, since.zone);
  const when = (startsAt: string) =>
    stale.when(
      format.longDayIn(startsAt, since.zone),
      format.time(startsAt, since.zone),
      format.place(since.zone),
    );
  return (
    <Note tone="warn" role="alert">
      <p>
        <strong>{stale.title}</strong>
      </p>
      <dl className={styles.dates}>
        <dt>{stale.theirs}</dt>
        <dd>{when(since.startsAt)}</dd>
        <dt>{stale.yours}</dt>
        <dd>{mine && when(mine)}</dd>
      </dl>
      <ButtonLink to={`/promotions/${cohortId}/ateliers/${workshopId}`}>{stale.keepTheirs}</ButtonLink>
    </Note>
  );
}
