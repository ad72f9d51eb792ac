import { useWords } from '../../../app/words.tsx';
import type { Person, Sketch } from '../grouping.ts';
import styles from '../groups.module.css';

type WhyProps = { sketch: Sketch; people: readonly Person[]; zone: string };

/** « Pourquoi ce groupe ? » : what it mixes, and when it can meet. */
export function Why({ sketch: { portrait }, people, zone }: WhyProps) {
  const { groups: words } = useWords();
  const silent = people.filter(({ halfDays }) => halfDays === null).length;
  const place = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return (
    <details className={styles.why}>
      <summary>{words.why}</summary>
      <ul>
        {words.whyLines(portrait).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{words.windows(portrait.windows, place)}</li>
        <li>{words.silent(silent)}</li>
      </ul>
    </details>
  );
}
