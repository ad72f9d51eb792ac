import { Button, Card, Note } from '@cheminer/ui';
import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import type { Question, Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import type { Work } from '../use-step-work.ts';
import { AnsweredQuestion } from './answered-question.tsx';
import { OpenQuestion } from './open-question.tsx';
import { PendingQuestion } from './pending-question.tsx';
import styles from './quiz.module.css';
import { Text } from '../../../app/course-text/text.tsx';

type QuizProps = { step: Step; questions: readonly Question[]; work: Work };

/** One question at a time: those answered stay above with what there is to learn from them. */
export function Quiz({ step, questions, work }: QuizProps) {
  const isGiven = ({ key, answer }: Question) => answer !== null || work.pendingAnswer(key) !== undefined;
  const toAnswer = questions.filter((question) => !isGiven(question));
  const ends = toAnswer.length === 1 && step.rule.passMark === null;
  const answered = questions.filter(({ answer }) => answer !== null).length;
  const last = useFocusOnAnswer(answered);
  return (
    <>
      <Text of={step.content} small />
      <Mark step={step} />
      {answered === questions.length && <Score step={step} questions={questions} />}
      <ol role="list" className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question.key}>
            <Row
              {...{ step, question, work, ends }}
              number={index + 1}
              isCurrent={question === toAnswer[0]}
              focus={index === answered - 1 ? last : undefined}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

type RowProps = {
  step: Step;
  question: Question;
  work: Work;
  number: number;
  isCurrent: boolean;
  ends: boolean;
  focus: React.Ref<HTMLElement> | undefined;
};

function Row({ step, question, work, number, isCurrent, ends, focus }: RowProps) {
  const pending = work.pendingAnswer(question.key);
  if (question.answer)
    return <AnsweredQuestion ref={focus} number={number} question={question} answer={question.answer} />;
  if (pending !== undefined) return <PendingQuestion question={question} value={pending} number={number} />;
  if (isCurrent)
    return <OpenQuestion {...{ step, question, number, ends }} entry={work.drafts.entry(question.key)} />;
  return <Later number={number} question={question} />;
}

/** When an answer has just been kept, its feedback is where the reader goes on from, unless they have gone on already. */
function useFocusOnAnswer(answered: number) {
  const last = useRef<HTMLElement>(null);
  const [opened] = useState(answered);
  useEffect(() => {
    if (answered > opened && document.activeElement === document.body) last.current?.focus();
  }, [answered, opened]);
  return last;
}

/** What is asked for, where the author asks for it. */
function Mark({ step: { rule, attempt, completedAt } }: { step: Step }) {
  const { quiz } = useWork();
  if (rule.passMark === null || completedAt !== null) return null;
  return (
    <p className={styles.mark}>
      {quiz.mark(rule.passMark)} {attempt !== null && attempt.number > 1 && quiz.attempt(attempt.number)}
    </p>
  );
}

function Score({ step, questions }: { step: Step; questions: readonly Question[] }) {
  const { quiz } = useWords().step;
  const right = questions.filter(({ answer }) => answer?.right).length;
  return (
    <div className={styles.score}>
      <p className={styles.figure}>{quiz.score(right, questions.length)}</p>
      <Verdict step={step} right={right} of={questions.length} />
      <Again step={step} />
    </div>
  );
}

function Verdict({
  step: { rule, attempt, completedAt },
  right,
  of,
}: {
  step: Step;
  right: number;
  of: number;
}) {
  const { quiz } = useWords().step;
  const { quiz: work } = useWork();
  if (completedAt !== null) return <p className={styles.quiet}>{quiz.scoreText}</p>;
  const needed = Math.ceil(((rule.passMark ?? 0) * of) / 100);
  return (
    <Note>
      {work.notPassed(right, of, needed)} {attempt?.left != null && work.attemptsLeft(attempt.left)}
    </Note>
  );
}

/** For the mark, or for practice: the earlier answers are kept. */
function Again({ step: { attempt, completedAt, readOnly } }: { step: Step }) {
  const { common } = useWords();
  const { quiz } = useWork();
  const { Form, state } = useFetcher();
  if (readOnly || !attempt?.finished || attempt.left === 0) return null;
  return (
    <Form method="put">
      <input type="hidden" name="attempt" value={attempt.number + 1} />
      <Button
        type="submit"
        icon={RotateCcw}
        variant={completedAt === null ? 'main' : 'quiet'}
        busy={state !== 'idle' && common.sending}
      >
        {completedAt === null ? quiz.again : quiz.practise}
      </Button>
    </Form>
  );
}

function Later({ number, question }: { number: number; question: Question }) {
  const { quiz } = useWords().step;
  return (
    <Card as="div" later className={styles.later}>
      <span aria-hidden="true" className={styles.disc} />
      <p>{quiz.later(number, question.prompt)}</p>
    </Card>
  );
}
