import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Turns, TurnsWorkshop } from '../turns.ts';
import styles from '../turns.module.css';
import type { Deciding } from '../use-turns.ts';
import { TurnRow } from './turn-row.tsx';

type WorkshopTurnsProps = { workshop: TurnsWorkshop; turns: Turns; deciding: Deciding };

/** One workshop: when, and who is client at it. */
export function WorkshopTurns({ workshop, turns, deciding }: WorkshopTurnsProps) {
  const { turns: words } = useWords();
  const { longDay, time } = useFormat();
  const id = useId();
  const { title, startsAt } = workshop;
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <p className={styles.quiet}>
          {startsAt ? words.when(longDay(startsAt), time(startsAt)) : words.noDate}
        </p>
      </div>
      <ul role="list" aria-label={words.turnsOf(title)}>
        {workshop.turns.map((turn) => (
          <TurnRow key={turn.slot} {...{ turn, workshop, turns, deciding }} />
        ))}
      </ul>
    </Card>
  );
}
