import { Note } from '@cheminer/ui';
import { RichText } from '@cheminer/ui/rich-text';
import { EyeOff } from 'lucide-react';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import { EntryState } from './entry-state.tsx';
import styles from './form.module.css';
import { SharePanel } from './share-panel.tsx';
import { Text } from '../../../app/course-text/text.tsx';

/** Longest page, in characters; the server decides. */
const most = 20_000;

/** A page of one's own, which saves itself; shown to others only when one asks for it. */
export default function Journal({
  cohortId,
  step,
  drafts,
}: {
  cohortId: string;
  step: Step;
  drafts: StepDrafts;
}) {
  const { journal: words, counter } = useWork();
  const entry = drafts.entry('text');
  const value = String(entry.value);
  return (
    <div className={styles.form}>
      <Text of={step.content} />
      <Note icon={EyeOff}>{words.private}</Note>
      <div>
        <RichText
          label={words.label}
          words={words.tools}
          value={value}
          readOnly={entry.readOnly}
          hint={value.length > most * 0.8 ? counter(value.length, most) : undefined}
          error={value.length > most ? counter(value.length, most) : undefined}
          onChange={entry.set}
          onBlur={entry.flush}
        />
        <EntryState entry={entry} />
      </div>
      <SharePanel cohortId={cohortId} step={step} drafts={drafts} />
    </div>
  );
}
