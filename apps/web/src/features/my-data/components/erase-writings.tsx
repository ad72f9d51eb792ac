import { Button, Card, Dialog, Note } from '@cheminer/ui';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Done, Place } from '../my-data.ts';
import styles from '../my-data.module.css';
import { useMyDataWords } from '../my-data-words.ts';

/** What goes and what stays, said before; asked twice, for nothing undoes it; what is gone, said after. */
export function EraseWritings({ places }: { places: readonly Place[] }) {
  const { erase } = useMyDataWords();
  return (
    <Card>
      <h2 className={styles.title}>{erase.title}</h2>
      <p>{erase.text}</p>
      <List title={erase.goesTitle} lines={erase.goes} />
      <List title={erase.staysTitle} lines={erase.stays} />
      {places.map((place) => (
        <OneCohort key={place.cohortId} place={place} />
      ))}
    </Card>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function OneCohort({ place: { cohortId, cohortTitle, erasedAt } }: { place: Place }) {
  const { common } = useWords();
  const { erase } = useMyDataWords();
  const { moment } = useFormat();
  const fetcher = useFetcher<Done>();
  const [isAsking, ask] = useState(false);
  const isSending = fetcher.state !== 'idle';
  const confirm = () => {
    ask(false);
    void fetcher.submit({ intent: 'erase', cohortId }, { method: 'post' });
  };
  return (
    <div className={styles.cohort}>
      <Button icon={Trash2} busy={isSending && common.sending} onClick={() => ask(true)}>
        {erase.ask(cohortTitle)}
      </Button>
      {erasedAt && <p className={styles.quiet}>{erase.erasedOn(moment(erasedAt))}</p>}
      {!isSending && fetcher.data && <Outcome done={fetcher.data} />}
      <Sure open={isAsking} title={erase.sure(cohortTitle)} onClose={() => ask(false)} onConfirm={confirm} />
    </div>
  );
}

function Outcome({ done: { failure, erased } }: { done: Done }) {
  const words = useWords();
  const { erase } = useMyDataWords();
  if (failure)
    return (
      <Note tone="danger" role="alert">
        <strong>{erase.refused}.</strong> {sentenceOfFailure(failure, words)}
      </Note>
    );
  const counted = erased ? erase.counts(erased) : '';
  return (
    <Note tone="ok" role="status">
      {counted === '' ? erase.nothing : erase.done(counted)}
    </Note>
  );
}

type SureProps = { open: boolean; title: string; onClose: () => void; onConfirm: () => void };

function Sure({ open, title, onClose, onConfirm }: SureProps) {
  const { erase } = useMyDataWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{erase.no}</Button>
          <Button variant="main" onClick={onConfirm}>
            {erase.yes}
          </Button>
        </>
      }
    >
      <p>{erase.sureText}</p>
    </Dialog>
  );
}
