import { nameChoices } from '@cheminer/vocabulary';
import { Card, ChoiceGroup, Note } from '@cheminer/ui';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Done, Place } from '../my-data.ts';
import styles from '../my-data.module.css';
import { useMyDataWords } from '../my-data-words.ts';

/** How one’s group reads one’s name once one has left. Sent as soon as it is chosen: one may always change one’s mind. */
export function NameChoices({ places }: { places: readonly Place[] }) {
  const { name } = useMyDataWords();
  return (
    <Card>
      <h2 className={styles.title}>{name.title}</h2>
      <p>{name.text}</p>
      {places.map((place) => (
        <OneName key={place.cohortId} place={place} />
      ))}
      <p className={styles.quiet}>{name.evidence}</p>
    </Card>
  );
}

function OneName({ place: { cohortId, cohortTitle, choice, leftOn } }: { place: Place }) {
  const { name } = useMyDataWords();
  const { shortDay } = useFormat();
  const fetcher = useFetcher<Done>();
  const [chosen, choose] = useState<string>(choice);
  const isSending = fetcher.state !== 'idle';
  const isRefused = !isSending && Boolean(fetcher.data?.failure);
  const hints = { kept: undefined, replaced: name.standIn(leftOn && shortDay(leftOn)) };
  return (
    <div>
      <ChoiceGroup
        label={name.choice(cohortTitle)}
        name={`name ${cohortId}`}
        value={isRefused ? choice : chosen}
        onChange={(wanted) => {
          choose(wanted);
          void fetcher.submit({ cohortId, choice: wanted }, { method: 'post' });
        }}
        choices={nameChoices.map((value) => ({ value, label: name[value], hint: hints[value] }))}
      />
      <Outcome done={fetcher.data} isSending={isSending} />
    </div>
  );
}

function Outcome({ done, isSending }: { done: Done | undefined; isSending: boolean }) {
  const words = useWords();
  const { name } = useMyDataWords();
  if (isSending || !done) return null;
  return done.failure ? (
    <Note tone="danger" role="alert">
      <strong>{name.refused}.</strong> {sentenceOfFailure(done.failure, words)}
    </Note>
  ) : (
    <Note tone="ok" role="status">
      {name.saved}
    </Note>
  );
}
