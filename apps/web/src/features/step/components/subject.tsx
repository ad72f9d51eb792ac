import { CheckBox, Note } from '@cheminer/ui';
import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import { useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import { EntryState } from './entry-state.tsx';
import { SharePanel } from './share-panel.tsx';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';
import { TextEntry } from './text-entry.tsx';

type SubjectProps = { cohortId: string; step: Step; drafts: StepDrafts };

/** The « fiche client »: eight fields that save themselves, read by whom one says. */
export function Subject({ cohortId, step, drafts }: SubjectProps) {
  const { subject: words } = useWork();
  return (
    <>
      <Text of={step.content} small />
      <Note>{words.readBy}</Note>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <Situation drafts={drafts} />
        <Margin drafts={drafts} />
        <NamesRemoved drafts={drafts} />
      </form>
      <SharePanel cohortId={cohortId} step={step} drafts={drafts} />
    </>
  );
}

function Situation({ drafts }: { drafts: StepDrafts }) {
  const { subject: words } = useWork();
  const { common } = useWords();
  const forms = (['problem', 'concern', 'project'] as const).map((value) => ({
    ...{ value, label: words.forms[value], hint: words.formHints[value] },
  }));
  return (
    <>
      <ChoiceEntry entry={drafts.entry('form')} label={words.form} choices={forms} />
      <TextEntry entry={drafts.entry('title')} label={words.title} hint={words.titleHint} max={90} />
      <TextEntry
        entry={drafts.entry('facts')}
        label={words.facts}
        hint={words.factsHint}
        max={800}
        rows={6}
      />
      <TextEntry entry={drafts.entry('tried')} label={words.tried} max={800} rows={4} />
      <TextEntry
        entry={drafts.entry('feeling')}
        label={words.feeling}
        optional={common.optional}
        max={800}
        rows={3}
      />
    </>
  );
}

function Margin({ drafts }: { drafts: StepDrafts }) {
  const { subject: words } = useWork();
  const { common } = useWords();
  const margins = (['weak', 'medium', 'strong'] as const).map((value) => ({
    ...{ value, label: words.margins[value] },
  }));
  const { optional } = common;
  return (
    <>
      <ChoiceEntry entry={drafts.entry('margin')} label={words.margin} choices={margins} look="segments" />
      <TextEntry
        entry={drafts.entry('marginWhy')}
        label={words.marginWhy}
        optional={optional}
        max={400}
        rows={2}
      />
      <TextEntry
        entry={drafts.entry('question')}
        label={words.question}
        hint={words.questionHint}
        max={300}
        rows={2}
      />
      <TextEntry entry={drafts.entry('avoid')} label={words.avoid} optional={optional} max={800} rows={2} />
    </>
  );
}

function NamesRemoved({ drafts }: { drafts: StepDrafts }) {
  const { subject: words } = useWork();
  const entry = drafts.entry('namesRemoved');
  return (
    <div>
      <CheckBox
        label={words.namesRemoved}
        hint={words.namesHint}
        checked={entry.value === 'yes'}
        disabled={entry.readOnly}
        onChange={({ currentTarget }) => entry.set(currentTarget.checked ? 'yes' : '')}
      />
      <EntryState entry={entry} />
    </div>
  );
}
