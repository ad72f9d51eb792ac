import { AcceptList } from '@cheminer/ui/work';
import { Note } from '@cheminer/ui';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import { EntryState } from './entry-state.tsx';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';

/** A charter, accepted item by item, in its version. */
export function Commitment({ step, drafts }: { step: Step; drafts: StepDrafts }) {
  const { commitment: words } = useWork();
  const { items = [], charterVersion = '1' } = step.content;
  const valueOf = (key: string) => String(drafts.entry(key).value);
  const accepted = items.filter(({ key }) => valueOf(key) === charterVersion).map(({ key }) => key);
  const isOlder = items.some(({ key }) => valueOf(key) !== '' && valueOf(key) !== charterVersion);
  const isFixed = items.some(({ key }) => drafts.entry(key).readOnly);
  return (
    <div className={styles.section}>
      <Text of={step.content} small />
      <p className={styles.quiet}>{words.version(charterVersion)}</p>
      {isOlder && <Note>{words.changed}</Note>}
      <AcceptList
        label={words.list}
        items={items}
        accepted={accepted}
        count={words.accepted(accepted.length, items.length)}
        disabled={isFixed}
        onChange={(key, isAccepted) => drafts.entry(key).set(isAccepted ? charterVersion : '')}
      />
      {items.map(({ key }) => (
        <EntryState key={key} entry={drafts.entry(key)} />
      ))}
    </div>
  );
}
