import { Button } from '@cheminer/ui';
import { useState } from 'react';
import { useDevice } from '../device-words.ts';
import { outboxHere } from '../outbox/here.ts';
import type { Write } from '../outbox/write.ts';
import { sentenceOfFailure } from '../problem.ts';
import { useFormat, useWords } from '../words.tsx';
import styles from './strips.module.css';

/** What the server did not take: why, and the text, to be read and copied. */
export function RefusedRow({ write, title }: { write: Write; title: string }) {
  const { list: words } = useDevice();
  const all = useWords();
  const { moment } = useFormat();
  const [isCopied, setCopied] = useState(false);
  const text = textOf(write);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const drop = () => void outboxHere().then((outbox) => outbox.forget(write.id));
  return (
    <li>
      <b>{title}</b>
      <p className={styles.quiet}>
        {words.what[write.what]}. {words.at(moment(write.doneAt))}
      </p>
      <p>{sentenceOfFailure(write.problem!, all)}</p>
      {text && <blockquote className={styles.text}>{text}</blockquote>}
      <div className={styles.ways}>
        {text && <Button onClick={() => void copy()}>{isCopied ? words.copied : words.copy}</Button>}
        <Button variant="quiet" onClick={drop}>
          {words.drop}
        </Button>
      </div>
    </li>
  );
}

function textOf(write: Write): string {
  if (write.what !== 'draft' && write.what !== 'answer') return '';
  return typeof write.value === 'string' ? write.value : write.value.join(', ');
}
