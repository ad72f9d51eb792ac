import { EmptyState, Note, Page, PageHead } from '@cheminer/ui';
import { useMyCohort } from '../../../app/session.ts';
import { useWords } from '../../../app/words.tsx';
import { inOrder, type MyMeeting, nextOf, type Poll, type Webinar, type Workshop } from '../meetings.ts';
import { useArchivedNote } from './archived-note.ts';
import { MeetingCard } from './meeting-card.tsx';
import styles from './my-meetings.module.css';
import { OpenPolls } from './open-polls.tsx';
import { MyTurn, type Turns } from './my-turn.tsx';
import { SharedLink } from './shared-link.tsx';

type MyMeetingsProps = {
  cohortId: string;
  workshops: readonly Workshop[];
  polls: readonly Poll[];
  webinars: readonly Webinar[];
  /** Who is client when, in my group. */
  turns: Turns | null;
};

/** A participant's workshops and webinars. */
export function MyMeetings({ cohortId, workshops, polls, webinars, turns }: MyMeetingsProps) {
  const { common, workshops: words } = useWords();
  const { mine } = words;
  const cohort = useMyCohort(cohortId);
  const archived = cohort?.archived ?? true;
  const meetings = inOrder(workshops, webinars);
  const next = archived ? undefined : nextOf(meetings);
  return (
    <Page>
      <title>{`${mine.title} — ${common.brand}`}</title>
      <PageHead
        title={mine.title}
        note={useArchivedNote(cohort) ?? mine.note(workshops.length, webinars.length)}
        end={<SharedLink />}
      />
      <NoGroup workshops={workshops} />
      {!archived && <OpenPolls cohortId={cohortId} polls={polls} />}
      {meetings.length === 0 && <EmptyState fact={mine.nothing}>{mine.nothingToDo}</EmptyState>}
      <MyTurn turns={turns} cohortId={cohortId} workshops={workshops} />
      <ol role="list" className={styles.meetings}>
        {meetings.map((each) => (
          <MeetingCard
            key={each.meeting.stepKey}
            of={each}
            next={each === next}
            address={addressOf(cohortId, each)}
            canReply={!archived && takesReply(each)}
          />
        ))}
      </ol>
    </Page>
  );
}

function NoGroup({ workshops }: Pick<MyMeetingsProps, 'workshops'>) {
  const { mine } = useWords().workshops;
  if (workshops.every(({ groupId }) => groupId !== null)) return null;
  return <Note className={styles.note}>{mine.noGroup}</Note>;
}

const takesReply = ({ kind, meeting }: MyMeeting): boolean =>
  kind === 'workshop' && meeting.status === 'scheduled' && meeting.notYet?.code === 'starts-at';

function addressOf(cohortId: string, { kind, meeting }: MyMeeting): string | undefined {
  if (kind === 'webinar' || meeting.workshopId === null) return undefined;
  return `/promotions/${cohortId}/ateliers/${meeting.workshopId}`;
}
