import { Card, Marker } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import type { Ref } from 'react';
import { useWords } from '../../../app/words.tsx';
import { sayAnswer } from '../answer-texts.ts';
import type { Question } from '../step.ts';
import styles from './quiz.module.css';

type AnsweredQuestionProps = {
  ref: Ref<HTMLElement> | undefined;
  number: number;
  question: Question;
  answer: Schemas['GivenAnswerResponse'];
};

/** What was answered, what was expected, and why. */
export function AnsweredQuestion({ ref, number, question, answer }: AnsweredQuestionProps) {
  const { quiz } = useWords().step;
  const given = sayAnswer(question, answer.value);
  return (
    <Card ref={ref} tabIndex={-1} aria-label={quiz.answered(number)} className={styles.answered}>
      <Marker state={answer.right ? 'right' : 'to-review'} />
      <div className={styles.said}>
        <p className={styles.prompt}>{question.prompt}</p>
        <p className={styles.verdict}>{answer.right ? quiz.right(given) : quiz.toReview(given)}</p>
        <p className={styles.quiet}>
          {!answer.right && `${quiz.expected(sayAnswer(question, answer.expected))} `}
          {answer.feedback}
        </p>
      </div>
    </Card>
  );
}
