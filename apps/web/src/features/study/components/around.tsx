import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { useStudy } from '../../../app/study-words.ts';
import styles from './around.module.css';

/** What else of one's work time: the page for one's manager, and what one needs. */
export function Around({ cohortId }: { cohortId: string }) {
  const { time } = useStudy();
  const id = useId();
  const links = [
    { to: '/compte/agenda', label: time.calendarLink, hint: time.calendarHint },
    { to: `/promotions/${cohortId}/note-employeur`, label: time.noteLink, hint: time.noteHint },
    { to: '/compte/besoins', label: time.needsLink, hint: time.needsHint },
  ];
  return (
    <Card as="aside" aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {time.aroundTitle}
      </h2>
      <ul role="list">
        {links.map(({ to, label, hint }) => (
          <li key={to} className={styles.link}>
            <Link to={to}>{label}</Link>
            <p>{hint}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
