import { useFormat, useWords } from '../../../app/words.tsx';
import { type Draft, momentsOf, type Protocol, totalOf } from '../draft.ts';
import styles from '../protocol.module.css';

type SheetProps = { protocol: Draft | Protocol; startsAt: string; zone: string };

/** To read and to print: when, what, who speaks, what to say. Hours are the organiser's. */
export function ProtocolSheet({ protocol, startsAt, zone }: SheetProps) {
  const { protocol: words } = useWords();
  const { time, minutes: lasting } = useFormat();
  const moments = momentsOf(protocol, startsAt);
  const end = moments.at(-1)?.to ?? startsAt;
  return (
    <section className={styles.sheet} aria-label={words.phases}>
      <ol role="list">
        {protocol.phases.map(({ kind, minutes, consultation, speaker, sentence }, at) => (
          <li key={at} className={styles.line}>
            <p className={styles.times}>
              {words.times(time(moments[at]!.from, zone), time(moments[at]!.to, zone))}
            </p>
            <p>
              <strong>{words.phaseOf(kind, consultation)}</strong>{' '}
              <span className={styles.quiet}>{lasting(minutes)}</span>
            </p>
            <dl className={styles.guide}>
              <Guide of={words.speaks}>{words.speakers[speaker]}</Guide>
              <Guide of={words.notHere}>{words.outOfBounds[kind]}</Guide>
              <Guide of={words.toSay}>{sentence ?? words.sentences[kind]}</Guide>
            </dl>
          </li>
        ))}
      </ol>
      <p className={styles.total}>{words.total(lasting(totalOf(protocol)), time(end, zone))}</p>
    </section>
  );
}

const Guide = ({ of, children }: { of: string; children: string }) => (
  <div>
    <dt>{of}</dt>
    <dd>{children}</dd>
  </div>
);
