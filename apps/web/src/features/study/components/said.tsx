import { Button, Note } from '@cheminer/ui';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useStudy } from '../../../app/study-words.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../slot-commands.ts';
import { useSlotWords } from '../use-slot-words.ts';
import { useSlots } from '../use-slots.ts';
import styles from './slots.module.css';

/** What became of the last command, read out in its turn; a cancelled slot may come back from here. */
export function Said() {
  const { data: done, state } = useSlots();
  return (
    <div role="status" className={styles.said}>
      {done && state !== 'submitting' && <Outcome key={done.at} done={done} />}
    </div>
  );
}

function Outcome({ done }: { done: Done }) {
  const words = useWords();
  const { time } = useStudy();
  const { typed } = useSlotWords();
  const { intent, failure, slot } = done;
  // A form says its own refusals.
  if (failure) {
    const isInForm = intent === 'plan' || intent === 'move';
    return isInForm ? null : <Note tone="danger">{sentenceOfFailure(failure, words)}</Note>;
  }
  const said = { plan: time.kept, move: time.moved, cancel: time.cancelled, restore: time.restored }[intent];
  return (
    <Note tone="ok">
      <span className={styles.saidLine}>
        {said(typed(slot))}
        {intent === 'cancel' && <Restore done={done} />}
      </span>
    </Note>
  );
}

/** The keyboard was on a row that is gone: it goes on from the way back. */
function Restore({ done: { slot } }: { done: Done }) {
  const { time } = useStudy();
  const fetcher = useSlots();
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <span ref={box}>
      <Button
        icon={Undo2}
        onClick={() => void fetcher.submit({ intent: 'restore', ...slot }, { method: 'post' })}
      >
        {time.restore}
      </Button>
    </span>
  );
}
