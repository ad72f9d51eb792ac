import { cx } from '@cheminer/ui';
import { useStudy } from '../../../app/study-words.ts';
import type { NotePage, NoteSection } from '../note.ts';
import styles from '../employer-note.module.css';

/** The page itself: what is printed, and nothing else. */
export function NoteSheet({ page, to }: { page: NotePage; to: string }) {
  const { note: words } = useStudy();
  return (
    <article className={styles.sheet}>
      {to && <p className={styles.to}>{`${words.to} ${to}`}</p>}
      <h1>{page.heading}</h1>
      <p className={styles.intro}>{page.intro}</p>
      <Section section={page.asked} />
      {page.dates.meetings.length > 0 && <Dates dates={page.dates} />}
      <Section section={page.why} columns />
      <Section section={page.help} />
      <Section section={page.seen} />
    </article>
  );
}

function Section({ section: { title, lines, items }, columns }: { section: NoteSection; columns?: boolean }) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.length > 0 && (
        <ul className={columns ? styles.columns : styles.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Dates({ dates: { title, meetings, hours } }: Pick<NotePage, 'dates'>) {
  return (
    <section>
      <h2>{title}</h2>
      <ul role="list" className={styles.dates}>
        {meetings.map(({ key, when, elsewhere, what, state }) => (
          <li key={key}>
            <span className={styles.when}>
              {when}
              {elsewhere && <span className={styles.quiet}> ({elsewhere})</span>}
            </span>
            <span>
              {what} <span className={cx(styles.quiet, styles.state)}>({state})</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{hours}</p>
    </section>
  );
}
