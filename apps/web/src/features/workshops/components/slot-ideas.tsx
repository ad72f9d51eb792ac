import { Button, Card } from '@cheminer/ui';
import { Plus } from 'lucide-react';
import { useId } from 'react';
import type { WallClock } from '../../../app/wall-clock.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useNameOf } from '../use-name-of.ts';
import { type Group, type ProposedSlot } from '../meetings.ts';
import styles from './polls.module.css';
import { SlotJudgement } from './slot-judgement.tsx';

type SlotIdeasProps = {
  ideas: readonly ProposedSlot[];
  zone: string;
  group: Group;
  /** Those that are in the form already. */
  taken: readonly WallClock[];
  onTake: (slot: WallClock) => void;
};

/** Hours that would suit the group, one press away from the form. */
export function SlotIdeas({ ideas, zone, group, taken, onTake }: SlotIdeasProps) {
  const { polls, change } = useWords().workshops;
  const format = useFormat();
  const id = useId();
  const left = ideas.filter(({ date, time }) => !taken.some((row) => row.date === date && row.time === time));
  const nameOf = useNameOf(group);
  return (
    <Card as="aside" aria-labelledby={id} className={styles.ideas}>
      <h2 id={id}>{polls.ideas}</h2>
      <p className={styles.quiet}>{ideas.length === 0 ? polls.noIdea : polls.ideasHint}</p>
      <ul role="list" className={styles.ideas}>
        {left.map(({ startsAt, date, time, judgement }) => {
          const when = change.when(format.longDayIn(startsAt, zone), format.time(startsAt, zone));
          return (
            <li key={startsAt} className={styles.idea}>
              <Button icon={Plus} onClick={() => onTake({ date, time })}>
                <span className="sr">{polls.take('')}</span> {when}
              </Button>
              <SlotJudgement judgement={judgement} nameOf={nameOf} uncounted />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
