import type { Schemas } from '@cheminer/api-client';
import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from './date-trail.module.css';

export type DateLine = Schemas['DateLineResponse'];
type DateFacts = NonNullable<DateLine['after']>;

/** Every date that the workshop had, the latest first: who changed it, and why. */
export function DateTrail({ lines }: { lines: readonly DateLine[] }) {
  const { dates, change } = useWords().workshops;
  const format = useFormat();
  const id = useId();
  return (
    <Card flush aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {dates.title}
      </h2>
      <ol role="list">
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <p>
              <strong>{dates.kinds[line.kind]}</strong> <What line={line} />
            </p>
            {line.reason && <p>{change.reason(line.reason)}</p>}
            <p className={styles.quiet}>{dates.by(line.byName, format.moment(line.changedAt))}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What it was, struck through, and what it became. */
function What({ line: { kind, before, after } }: { line: DateLine }) {
  const { change } = useWords().workshops;
  const format = useFormat();
  const when = (facts: DateFacts | null) =>
    facts && change.when(format.longDay(facts.startsAt), format.time(facts.startsAt));
  if (kind === 'replaced') return <FromTo from={before?.facilitatorName} to={after?.facilitatorName} />;
  if (kind === 'cancelled') return <s>{when(before)}</s>;
  return kind === 'moved' ? <FromTo from={when(before)} to={when(after)} /> : <span>{when(after)}</span>;
}

function FromTo({ from, to }: { from: string | null | undefined; to: string | null | undefined }) {
  return (
    <span>
      <s>{from}</s> {to}
    </span>
  );
}
