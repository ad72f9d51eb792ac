import { ButtonLink, Note } from '@cheminer/ui';
import { CalendarSearch } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import type { Poll } from '../meetings.ts';
import styles from './my-meetings.module.css';

type OpenPollsProps = { cohortId: string; polls: readonly Poll[] };

/** What waits for an answer: one's own, or those of the groups that one runs. */
export function OpenPolls({ cohortId, polls }: OpenPollsProps) {
  return polls.map((poll) => (
    <OpenPoll
      key={poll.pollId}
      poll={poll}
      address={`/promotions/${cohortId}/ateliers/sondages/${poll.pollId}`}
    />
  ));
}

function OpenPoll({ poll, address }: { poll: Poll; address: string }) {
  const { polls } = useWords().workshops;
  const { title, canRun, people, slots } = poll;
  const answered = people.filter(({ answers }) => Object.keys(answers).length > 0).length;
  const isAsked = !canRun && slots.some(({ mine }) => mine === null);
  return (
    <Note icon={CalendarSearch} tone={isAsked ? 'warn' : 'info'} className={styles.note}>
      <p>
        {canRun ? polls.open(title, answered, people.length) : polls[isAsked ? 'waiting' : 'answered'](title)}
      </p>
      <ButtonLink to={address}>{canRun ? polls.see : polls[isAsked ? 'reply' : 'again']}</ButtonLink>
    </Note>
  );
}
