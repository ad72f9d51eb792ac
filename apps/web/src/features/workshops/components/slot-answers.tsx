import { Card, ChoiceGroup } from '@cheminer/ui';
import { useId } from 'react';
import { useFetcher } from 'react-router';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useFormat, useWords } from '../../../app/words.tsx';
import { type Poll, pollAnswers, type PollSlot } from '../meetings.ts';
import type { Done } from '../workshop-commands.ts';
import { SentState } from './sent-state.tsx';
import styles from './polls.module.css';

/** The hours that a group is asked about, each with one's own answer: sent as soon as it is chosen. */
export function SlotAnswers({ poll }: { poll: Poll }) {
  const { polls } = useWords().workshops;
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{polls.mine}</h2>
      <p className={styles.quiet}>{polls.mineHint}</p>
      <ol role="list" className={styles.slots}>
        {poll.slots.map((slot) => (
          <SlotAnswer key={slot.slotId} slot={slot} zone={poll.zone} />
        ))}
      </ol>
    </section>
  );
}

function SlotAnswer({ slot: { slotId, startsAt, mine }, zone }: { slot: PollSlot; zone: string }) {
  const { polls, change } = useWords().workshops;
  const format = useFormat();
  const fetcher = useFetcher<Done>();
  const asked = fetcher.formData?.get('answer');
  const send = (answer: string) =>
    void fetcher.submit({ intent: 'answer', slotId, answer }, { method: 'post' });
  return (
    <Card as="li" className={styles.slot}>
      <MeetingClocks startsAt={startsAt} zone={zone} />
      <div className={styles.answer}>
        <ChoiceGroup
          look="segments"
          quietLabel
          label={polls.question(change.when(format.longDay(startsAt), format.time(startsAt)))}
          name={`answer ${slotId}`}
          value={typeof asked === 'string' ? asked : (mine ?? '')}
          onChange={send}
          choices={pollAnswers.map((value) => ({ value, label: polls.answers[value] }))}
        />
        <SentState sending={fetcher.state === 'submitting'} done={fetcher.data} saved={() => polls.saved} />
      </div>
    </Card>
  );
}
