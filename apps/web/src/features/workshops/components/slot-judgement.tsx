import { useWords } from '../../../app/words.tsx';
import type { Judgement } from '../meetings.ts';
import styles from './polls.module.css';

type SlotJudgementProps = {
  judgement: Judgement;
  /** The name of a member; whoever runs the group is « vous ». */
  nameOf: (memberId: string) => string;
  /** Before anybody answered there is nothing to count. */
  uncounted?: boolean;
};

/** What speaks for and against an hour: the answers, who is held, who is not free, whose lunch or night it is. */
export function SlotJudgement({ judgement, nameOf, uncounted }: SlotJudgementProps) {
  const { polls } = useWords().workshops;
  const { busy, unavailable, hard } = judgement;
  const kinds = [...new Set(hard.map(({ hardship }) => hardship))];
  return (
    <div className={styles.facts}>
      {!uncounted && <p className={styles.counts}>{polls.counts(judgement)}</p>}
      {busy.length > 0 && <p>{polls.busy(busy.map(nameOf))}</p>}
      {unavailable.length > 0 && <p>{polls.unavailable(unavailable.map(nameOf))}</p>}
      {kinds.map((kind) => {
        const concerned = hard.filter(({ hardship }) => hardship === kind);
        return <p key={kind}>{polls.hardships[kind](concerned.map(({ memberId }) => nameOf(memberId)))}</p>;
      })}
    </div>
  );
}
