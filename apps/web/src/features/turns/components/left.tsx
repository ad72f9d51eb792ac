import { Note } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { fullName, type Person } from '../turns.ts';
import styles from '../turns.module.css';

/** Who finds no slot, and the ways that are left; nothing when everybody has one. */
export function Left({ people }: { people: readonly Person[] }) {
  const { left } = useWords().turns;
  if (people.length === 0) return null;
  return (
    <Note tone="warn">
      <p>
        <strong>{left.title(people.map(fullName))}</strong>
      </p>
      <p>{left.note}</p>
      <ul className={styles.list}>
        {left.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </Note>
  );
}
