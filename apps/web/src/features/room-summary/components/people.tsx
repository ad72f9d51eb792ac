import { Fragment } from 'react';
import type { Summary } from '../summary.ts';
import { Part } from './part.tsx';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

type PeopleProps = { summary: Pick<Summary, 'people' | 'facilitatorName'> };

export function People({ summary: { people, facilitatorName } }: PeopleProps) {
  const words = useSummaryWords();
  return (
    <Part title={words.people}>
      <dl className={styles.facts}>
        <dt>{words.runBy}</dt>
        <dd>{facilitatorName}</dd>
        {people.map(({ name, presence }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{presence === null ? words.unmarked : words.presences[presence]}</dd>
          </Fragment>
        ))}
      </dl>
    </Part>
  );
}
