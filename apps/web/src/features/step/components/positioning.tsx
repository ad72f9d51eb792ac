import { Note } from '@cheminer/ui';
import { GapChart, RatingTable } from '@cheminer/ui/work';
import { useId } from 'react';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import { useFormat } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import { EntryState } from './entry-state.tsx';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';
import { TextEntry } from './text-entry.tsx';

type Scale = NonNullable<Step['content']['positioning']>;
type PositioningProps = { step: Step; drafts: StepDrafts };

/** A scale over statements; once it is handed in, the way come since the first time, drawn and written. */
export function Positioning({ step, drafts }: PositioningProps) {
  const { positioning: words } = useWork();
  const { positioning } = step.content;
  if (!positioning) return <Text of={step.content} />;
  const { statements, scale, comments } = positioning;
  const value = Object.fromEntries(statements.map(({ key }) => [key, String(drafts.entry(key).value)]));
  const isFixed = drafts.entry(statements[0]!.key).readOnly;
  return (
    <div className={styles.form}>
      <Text of={step.content} small />
      {step.completedAt !== null && <Gap step={step} positioning={positioning} value={value} />}
      <RatingTable
        label={step.title}
        statements={statements}
        scale={scale}
        value={value}
        hint={words.scaleHint(scale[0]!.label, scale.at(-1)!.label)}
        disabled={isFixed}
        onChange={(key, rating) => drafts.entry(key).set(rating)}
        after={(key) => <Beside entryKey={key} comments={comments} drafts={drafts} />}
      />
    </div>
  );
}

/** A word about the gap, where the author leaves room for one. */
function Beside({ entryKey, comments, drafts }: { entryKey: string; comments: boolean; drafts: StepDrafts }) {
  const { positioning: words } = useWork();
  return (
    <>
      <EntryState entry={drafts.entry(entryKey)} />
      {comments && (
        <TextEntry entry={drafts.entry(`${entryKey}.why`)} label={words.comment} max={1000} rows={2} />
      )}
    </>
  );
}

type GapProps = { step: Step; positioning: Scale; value: Readonly<Record<string, string>> };

function Gap({ step, positioning: { compared, statements, scale }, value }: GapProps) {
  const { positioning: words } = useWork();
  const { moment } = useFormat();
  const id = useId();
  if (!compared) return null;
  if (compared.ratings.length === 0) return <Note>{words.noEarlier(compared.title)}</Note>;
  const earlier = new Map(compared.ratings.map((rating) => [rating.key, Number(rating.value)]));
  const rows = statements.map(({ key, text }) => ({
    ...{ key, text, before: earlier.get(key) ?? null },
    after: value[key] ? Number(value[key]) : null,
  }));
  const when = compared.completedAt === null ? '' : moment(compared.completedAt);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{words.gapTitle}</h2>
      <p className={styles.quiet}>{words.gapText(compared.title, when)}</p>
      <GapChart
        rows={rows}
        min={scale[0]!.value}
        max={scale.at(-1)!.value}
        caption={step.title}
        words={{
          ...words,
          gapOf: (gap) => (gap === 0 ? words.same : `${gap > 0 ? '+' : '−'}${Math.abs(gap)}`),
        }}
      />
      <p className={styles.quiet}>{words.chartNote}</p>
    </section>
  );
}
