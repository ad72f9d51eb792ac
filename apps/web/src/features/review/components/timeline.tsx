import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useEventWords } from '../event-words.ts';
import type { Event } from '../person.ts';
import styles from './person-page.module.css';

/** What happened and when, newest first: dates, never what was written or said. */
export function Timeline({ events }: { events: readonly Event[] }) {
  const { person } = useWords().review;
  const id = useId();
  return (
    <Card flush aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {person.timeline}
      </h2>
      {events.length === 0 && <p className={styles.nothing}>{person.timelineEmpty}</p>}
      <ol role="list">
        {events.map((event, index) => (
          <EventRow key={index} event={event} />
        ))}
      </ol>
    </Card>
  );
}

function EventRow({ event }: { event: Event }) {
  const { dayWithYear, moment } = useFormat();
  const said = useEventWords()(event);
  const wholeDay = event.kind === 'joined' || event.kind === 'left';
  return (
    <li className={styles.event}>
      <time dateTime={event.at} className="tn">
        {wholeDay ? dayWithYear(event.at) : moment(event.at)}
      </time>
      <div>
        <p>{said.what}</p>
        {said.why && <p className={styles.quiet}>{said.why}</p>}
      </div>
    </li>
  );
}
