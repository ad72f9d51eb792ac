import { Button, Card, Note } from '@cheminer/ui';
import { type FormEvent, useState } from 'react';
import { useFetcher } from 'react-router';
import type { DraftEntry } from '../../../app/draft/use-draft.ts';
import { sentenceOfFailure } from '../../../app/problem.ts';
import type { Failure } from '../../../app/send.ts';
import { useWords } from '../../../app/words.tsx';
import { sayAnswer } from '../answer-texts.ts';
import type { Question, Step } from '../step.ts';
import { EntryState } from './entry-state.tsx';
import { given, isReady, QuestionInput } from './question-input.tsx';
import styles from './quiz.module.css';

type OpenQuestionProps = {
  step: Step;
  question: Question;
  number: number;
  entry: DraftEntry;
  /** The quiz is done with it, right or wrong. */
  ends: boolean;
};

/** The question to answer now. What is chosen is kept as a draft: an error, or an ended session, leaves it as it is. */
export function OpenQuestion({ step, question, number, entry, ends }: OpenQuestionProps) {
  // While the answer is on its way another part stands here: the name keeps what became of it.
  const { Form, state, data } = useFetcher<{ failure: Failure | null }>({
    key: `answer-${step.key}-${question.key}`,
  });
  const [isMissing, setMissing] = useState(false);
  const busy = state !== 'idle';
  const ready = isReady(question, entry.value);
  const check = (event: FormEvent) => {
    if (ready) return;
    event.preventDefault();
    setMissing(true);
  };
  return (
    <Card as="div" className={styles.question}>
      <Form method="put" onSubmit={check} noValidate>
        <input type="hidden" name="question" value={question.key} />
        {ends && <input type="hidden" name="ends" value="yes" />}
        <input type="hidden" name="value" value={JSON.stringify(given(question, entry.value))} />
        <QuestionInput question={question} number={number} entry={entry} />
        <EntryState
          entry={entry}
          say={(value) => sayAnswer(question, value.includes(', ') ? value.split(', ') : value)}
        />
        <Stopped failure={busy ? null : data?.failure} isMissing={isMissing && !ready} />
        <Foot isChosen={ready} busy={busy} readOnly={step.readOnly} />
      </Form>
    </Card>
  );
}

function Stopped({ failure, isMissing }: { failure: Failure | null | undefined; isMissing: boolean }) {
  const words = useWords();
  if (!failure && !isMissing) return null;
  return (
    <Note tone="danger" role="alert" className={styles.failure}>
      {failure ? sentenceOfFailure(failure, words) : words.step.quiz.chooseFirst}
    </Note>
  );
}

function Foot({ isChosen, busy, readOnly }: { isChosen: boolean; busy: boolean; readOnly: boolean }) {
  const { step, common } = useWords();
  return (
    <div className={styles.foot}>
      <p className={styles.quiet}>{isChosen ? step.quiz.keptHere : step.quiz.once}</p>
      <Button
        type="submit"
        variant="main"
        busy={busy && common.sending}
        disabledReason={readOnly && step.readOnly}
      >
        {step.quiz.submit}
      </Button>
    </div>
  );
}
