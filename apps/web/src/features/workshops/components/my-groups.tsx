import { ButtonLink, EmptyState, Page, PageHead } from '@cheminer/ui';
import { Mail } from 'lucide-react';
import { useParams } from 'react-router';
import { useMyCohort } from '../../../app/session.ts';
import { useWords } from '../../../app/words.tsx';
import type { PersonNeeds } from '../../../app/work-time/answers.ts';
import type { Group, Poll, Workshop } from '../meetings.ts';
import { useArchivedNote } from './archived-note.ts';
import { GroupCard } from './group-card.tsx';
import styles from './my-meetings.module.css';
import { OpenPolls } from './open-polls.tsx';
import { SharedLink } from './shared-link.tsx';

type MyGroupsProps = {
  groups: readonly Group[];
  workshops: readonly Workshop[];
  polls: readonly Poll[];
  /** What members chose to tell of what they need. */
  needs: readonly PersonNeeds[];
};

/** The groups that somebody runs, and their workshops. */
export function MyGroups({ groups, workshops, polls, needs }: MyGroupsProps) {
  const { common, workshops: words } = useWords();
  const { title, note, none, noneYet } = words.groups;
  const { cohortId } = useParams();
  const archivedNote = useArchivedNote(useMyCohort(cohortId));
  const next = nextToRun(workshops);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <PageHead
        title={title}
        note={archivedNote ?? (groups.length > 1 && note(groups.length))}
        end={
          <>
            <ButtonLink variant="quiet" icon={Mail} to={`/promotions/${cohortId}/messages`}>
              {words.groups.messages}
            </ButtonLink>
            <ButtonLink variant="quiet" to={`/promotions/${cohortId}/groupes`}>
              {words.groups.form}
            </ButtonLink>
            <SharedLink />
          </>
        }
      />
      <OpenPolls cohortId={cohortId!} polls={polls} />
      {groups.length === 0 && <EmptyState fact={none}>{noneYet}</EmptyState>}
      <div className={styles.meetings}>
        {groups.map((group) => (
          <GroupCard
            key={group.groupId}
            group={group}
            workshops={workshops.filter(({ groupId }) => groupId === group.groupId)}
            next={next}
            needs={needs}
          />
        ))}
      </div>
    </Page>
  );
}

/** The one that is open, else the first to come: its page is the one thing to go to. */
function nextToRun(workshops: readonly Workshop[]): Workshop | undefined {
  const dated = workshops.filter(({ status }) => status === 'open' || status === 'scheduled');
  dated.sort((one, other) => one.startsAt!.localeCompare(other.startsAt!));
  return dated.find(({ status }) => status === 'open') ?? dated[0];
}
