import { Note } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import { useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import styles from './other-work.module.css';
import { Text } from './text.tsx';

/** What there is to do, for the kinds whose own tools are not here yet: instructions, and a plain word about it. */
export function OtherWork({ step: { kind, content, completedAt, readOnly } }: { step: Step }) {
  const { work, outside } = useWords().step;
  const { html, deliverable, items, positioning } = content;
  return (
    <div className={styles.work}>
      <Text html={html} />
      {deliverable && (
        <p className={styles.deliverable}>
          <b>{work.deliverable}</b> {deliverable}
        </p>
      )}
      {positioning && <Positioning positioning={positioning} />}
      {items && (
        <section>
          <h2>{work.items}</h2>
          <List texts={items} />
        </section>
      )}
      {outside[kind] && completedAt === null && !readOnly && <Note>{outside[kind]}</Note>}
    </div>
  );
}

function Positioning({
  positioning: { scale, statements },
}: {
  positioning: Schemas['PositioningResponse'];
}) {
  const { work } = useWords().step;
  return (
    <>
      <section>
        <h2>{work.scale}</h2>
        <dl className={styles.scale}>
          {scale.map(({ value, label }) => (
            <div key={value}>
              <dt className="tn">{value}</dt>
              <dd>{label === String(value) ? '' : label}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{work.statements}</h2>
        <List texts={statements} />
      </section>
    </>
  );
}

const List = ({ texts }: { texts: readonly Schemas['KeyedTextResponse'][] }) => (
  <ol className={styles.list}>
    {texts.map(({ key, text }) => (
      <li key={key}>{text}</li>
    ))}
  </ol>
);
