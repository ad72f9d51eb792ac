import { Button, Card, EmptyState, Page, PageHead } from '@cheminer/ui';
import { useId, useState } from 'react';
import { useParams } from 'react-router';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useMyCohort } from '../../../app/session.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Facilitator, WorkshopAhead } from '../meetings.ts';
import { useArchivedNote } from './archived-note.ts';
import styles from './meeting-card.module.css';
import list from './my-meetings.module.css';
import { ReplaceDialog } from './replace-dialog.tsx';

type WorkshopsAheadProps = {
  workshops: readonly WorkshopAhead[];
  facilitators: readonly Facilitator[];
};

/** Every group’s workshops, for whoever coordinates: when they are, and who runs them. */
export function WorkshopsAhead({ workshops, facilitators }: WorkshopsAheadProps) {
  const { common, workshops: words } = useWords();
  const { title, note, none, noneYet } = words.ahead;
  const cohort = useMyCohort(useParams()['cohortId']);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <PageHead
        title={title}
        note={useArchivedNote(cohort) ?? (workshops.length > 0 && note(workshops.length))}
      />
      {workshops.length === 0 && <EmptyState fact={none}>{noneYet}</EmptyState>}
      <ol role="list" className={list.meetings}>
        {workshops.map((workshop) => (
          <WorkshopCard
            key={workshop.workshopId}
            workshop={workshop}
            facilitators={facilitators}
            archived={cohort?.archived ?? true}
          />
        ))}
      </ol>
    </Page>
  );
}

type WorkshopCardProps = Pick<WorkshopsAheadProps, 'facilitators'> & {
  workshop: WorkshopAhead;
  archived: boolean;
};

function WorkshopCard({ workshop, facilitators, archived }: WorkshopCardProps) {
  const { title, groupKey, startsAt, zone, minutes, facilitatorName, standsInFor } = workshop;
  const { page, webinars, ...words } = useWords().workshops;
  const format = useFormat();
  const id = useId();
  return (
    <Card as="li" aria-labelledby={id} className={styles.card}>
      <div>
        <h2 id={id} className={styles.title}>
          {`${title}, ${webinars.group(groupKey)}`}
        </h2>
        <p className={styles.meta}>
          {standsInFor
            ? page.withInstead(facilitatorName, standsInFor)
            : words.with(facilitatorName, format.minutes(minutes))}
        </p>
      </div>
      <div className={styles.when}>
        <MeetingClocks startsAt={startsAt} zone={zone} />
      </div>
      {!archived && <HandOver workshop={workshop} facilitators={facilitators} named={id} />}
    </Card>
  );
}

function HandOver({
  workshop,
  facilitators,
  named,
}: Omit<WorkshopCardProps, 'archived'> & { named: string }) {
  const { dates } = useWords().workshops;
  const [asking, ask] = useState(false);
  const others = facilitators.filter(({ memberId }) => memberId !== workshop.groupFacilitatorId);
  return (
    <div>
      <Button onClick={() => ask(true)} aria-describedby={named}>
        {dates.replaceTitle}
      </Button>
      <ReplaceDialog
        workshop={{ ...workshop, facilitators: others }}
        open={asking}
        onClose={() => ask(false)}
      />
    </div>
  );
}
