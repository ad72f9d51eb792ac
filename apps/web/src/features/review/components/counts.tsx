import { Card, CountFigure } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import type { Totals } from '../person.ts';
import styles from './person-page.module.css';

/** Alone and together, never merged. */
export function Counts({ totals }: { totals: Totals }) {
  const { person } = useWords().review;
  return (
    <Card aria-label={person.counts} className={styles.counts}>
      <CountFigure count={totals.done} rest={person.alone(totals.required)} note={person.aloneNote} />
      <CountFigure
        count={totals.collectiveDone}
        rest={person.together(totals.collectiveRequired)}
        note={person.togetherNote}
      />
    </Card>
  );
}
