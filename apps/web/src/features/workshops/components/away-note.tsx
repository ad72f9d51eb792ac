import { ButtonLink, Note } from '@cheminer/ui';
import { useParams } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Away, WorkshopDetail } from '../meetings.ts';
import styles from './who-comes.module.css';

type AwayNoteProps = Readonly<{ workshop: WorkshopDetail; away: Away }>;

/** Another date, where too many cannot come; for each of them, another group that meets when they can. */
export function AwayNote({ workshop, away }: AwayNoteProps) {
  const { page } = useWords().workshops;
  const { cohortId } = useParams();
  const form = new URLSearchParams({ groupe: workshop.groupKey!, etape: workshop.stepKey });
  const placed = away.people.filter(({ otherGroups }) => otherGroups.length > 0);
  if (!away.manyAway && placed.length === 0) return null;
  return (
    <div className={styles.away}>
      {away.manyAway && (
        <Note tone="warn">
          <p>{page.manyAway}</p>
          <ButtonLink to={`/promotions/${cohortId}/ateliers/sondages/nouveau?${form}`} variant="quiet">
            {page.otherDates}
          </ButtonLink>
        </Note>
      )}
      {placed.length > 0 && <OtherGroups people={placed} />}
    </div>
  );
}

function OtherGroups({ people }: Pick<Away, 'people'>) {
  const { page } = useWords().workshops;
  const { longDay, time } = useFormat();
  return (
    <>
      <p>{page.otherGroups}</p>
      <ul>
        {people.map(({ memberId, name, otherGroups: [first] }) => (
          <li key={memberId}>
            {page.otherGroup(name, first!.groupKey, longDay(first!.startsAt), time(first!.startsAt))}
          </li>
        ))}
      </ul>
    </>
  );
}
