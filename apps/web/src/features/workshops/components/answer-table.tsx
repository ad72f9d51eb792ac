import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Poll } from '../meetings.ts';
import styles from './polls.module.css';

/** Who answered what, by hour. */
export function AnswerTable({ poll: { people, slots } }: { poll: Poll }) {
  const { polls } = useWords().workshops;
  const format = useFormat();
  const id = useId();
  return (
    <Card flush aria-labelledby={id} className={styles.table}>
      <h2 id={id}>{polls.table}</h2>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{polls.person}</th>
              {slots.map(({ slotId, startsAt }) => (
                <th key={slotId} scope="col">
                  {format.longDay(startsAt)}, {format.time(startsAt)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ memberId, name, answers }) => (
              <tr key={memberId}>
                <th scope="row">{name}</th>
                {slots.map(({ slotId }) => {
                  const answer = answers[slotId];
                  return (
                    <td key={slotId} className={answer ? styles[answer] : styles.none}>
                      {answer ? polls.answers[answer] : polls.noAnswer}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
