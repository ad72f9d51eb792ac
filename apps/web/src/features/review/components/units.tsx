import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useWords } from '../../../app/words.tsx';
import { useCellWords } from '../cell-words.ts';
import type { Unit } from '../person.ts';
import styles from './person-page.module.css';
import { UnitCell } from './unit-cell.tsx';

/** Every module and meeting, in walking order, with the reason of what is not done yet. */
export function Units({ units, departed }: { units: readonly Unit[]; departed: boolean }) {
  const { person } = useWords().review;
  const { label } = useCellWords();
  const id = useId();
  return (
    <Card flush aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {person.units}
      </h2>
      <ol role="list">
        {units.map((unit) => (
          <li key={unit.unitKey} className={styles.unit}>
            <span aria-hidden="true" className={styles.mark}>
              <UnitCell cell={unit} column={unit} departed={departed} />
            </span>
            <div>
              <p className={styles.name}>{unit.title}</p>
              <p className={styles.quiet}>{label(unit, unit.kind)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
