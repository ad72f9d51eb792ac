import { Button, Card, Note, QuizOption } from '@cheminer/ui';
import { type FormEvent, useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import type { Failure } from '../../../app/send.ts';
import { useMe } from '../../../app/session.ts';
import { useWords } from '../../../app/words.tsx';
import { keepChoice, keptChoice, placeOfChoice } from '../kept-choice.ts';
import type { Question, Step } from '../step.ts';
import styles from './quiz.module.css';

type OpenQuestionProps = { step: Step; question: Question; number: number };

/** The question to answer now. The choice is the form's own: an error, or an ended session, leaves it as it is. */
export function OpenQuestion({ step, question, number }: OpenQuestionProps) {
  const { Form, state, data } = useFetcher<{ failure: Failure | null }>();
  const { place, choice, isMissing, choose, check } = useChoice(step, question);
  const busy = state !== 'idle';
  return (
    <Card as="div" className={styles.question}>
      <Form method="put" onSubmit={check} noValidate>
        <input type="hidden" name="question" value={question.key} />
        <input type="hidden" name="place" value={place} />
        <Options question={question} number={number} choice={choice} closed={step.readOnly} choose={choose} />
        <Stopped failure={busy ? null : data?.failure} isMissing={isMissing} />
        <Foot isChosen={choice !== null} busy={busy} readOnly={step.readOnly} />
      </Form>
    </Card>
  );
}

function useChoice(step: Step, question: Question) {
  const place = placeOfChoice(useMe().accountId, step.key, question.key);
  const [choice, setChoice] = useState(() => keptChoice(place));
  const [isMissing, setMissing] = useState(false);
  const choose = (key: string) => {
    keepChoice(place, key);
    setChoice(key);
    setMissing(false);
  };
  const check = (event: FormEvent) => {
    if (choice !== null) return;
    event.preventDefault();
    setMissing(true);
  };
  return { place, choice, isMissing, choose, check };
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

type OptionsProps = {
  question: Question;
  number: number;
  choice: string | null;
  closed: boolean;
  choose: (key: string) => void;
};

function Options({ question: { prompt, options }, number, choice, closed, choose }: OptionsProps) {
  const { quiz } = useWords().step;
  return (
    <fieldset>
      <legend className={styles.legend}>
        <span className="sr">{quiz.question(number)} </span>
        {prompt}
      </legend>
      {options.map(({ key, text }) => (
        <QuizOption
          key={key}
          name="option"
          value={key}
          checked={choice === key}
          closed={closed}
          onChange={() => choose(key)}
        >
          {text}
        </QuizOption>
      ))}
    </fieldset>
  );
}
