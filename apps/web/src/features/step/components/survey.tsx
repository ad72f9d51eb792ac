import type { StepDrafts } from '../../../app/draft/use-draft.ts';
import { useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import styles from './form.module.css';
import { Text } from '../../../app/course-text/text.tsx';
import { TextEntry } from './text-entry.tsx';

type Asked = NonNullable<Step['content']['survey']>[number];

/** A questionnaire, on the spot: a few questions, some of which may be left. */
export function Survey({ step, drafts }: { step: Step; drafts: StepDrafts }) {
  const { survey: words } = useWork();
  return (
    <>
      <Text of={step.content} small />
      <p className={styles.promise}>{words.private}</p>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        {step.content.survey?.map((question) => (
          <Question key={question.key} question={question} drafts={drafts} />
        ))}
      </form>
    </>
  );
}

function Question({ question, drafts }: { question: Asked; drafts: StepDrafts }) {
  const { common } = useWords();
  const { key, kind, prompt, required, options } = question;
  const words = { label: prompt, optional: required ? undefined : common.optional };
  if (kind === 'text') return <TextEntry entry={drafts.entry(key)} {...words} max={2000} rows={3} />;
  const choices = options.map((option) => ({ value: option.key, label: option.text }));
  const look = kind === 'scale' && options.length <= 5 ? 'segments' : 'stack';
  return <ChoiceEntry entry={drafts.entry(key)} {...words} choices={choices} look={look} />;
}
