import { ChoiceGroup } from '@cheminer/ui';
import { useFetcher } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { replyAnswers, type Workshop } from '../meetings.ts';
import type { Done } from '../workshop-commands.ts';
import { SentState } from './sent-state.tsx';
import styles from './reply-choice.module.css';

type ReplyChoiceProps = {
  workshop: Pick<Workshop, 'myReply'>;
  /** The page of the workshop, where answers go. */
  address: string;
};

/** « Je viens, peut-être, je ne pourrai pas »: sent as soon as it is chosen. */
export function ReplyChoice({ workshop: { myReply }, address }: ReplyChoiceProps) {
  const { reply } = useWords().workshops;
  const fetcher = useFetcher<Done>();
  const asked = fetcher.formData?.get('answer');
  const send = (answer: string) =>
    void fetcher.submit({ intent: 'reply', answer }, { method: 'post', action: address });
  return (
    <div className={styles.reply}>
      <ChoiceGroup
        look="segments"
        label={reply.question}
        name={`reply ${address}`}
        value={typeof asked === 'string' ? asked : (myReply ?? '')}
        onChange={send}
        choices={replyAnswers.map((value) => ({ value, label: reply[value] }))}
        className={styles.choices}
      />
      <SentState sending={fetcher.state === 'submitting'} done={fetcher.data} saved={() => reply.saved} />
    </div>
  );
}
