import { Card, Marker } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import type { Ref } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { Question } from '../step.ts';
import styles from './quiz.module.css';

type AnsweredQuestionProps = {
  ref: Ref<HTMLElement> | undefined;
  number: number;
  question: Question;
  answer: Schemas['GivenAnswerResponse'];
};

/** What was answered, what was expected, and why. */
export function AnsweredQuestion({
  ref,
  number,
  question: { prompt, options },
  answer,
}: AnsweredQuestionProps) {
  const { quiz } = useWords().step;
  const textOf = (key: string) => options.find((option) => option.key === key)?.text ?? '';
  const given = textOf(answer.optionKey);
  return (
    <Card ref={ref} tabIndex={-1} aria-label={quiz.answered(number)} className={styles.answered}>
      <Marker state={answer.right ? 'right' : 'to-review'} />
      <div className={styles.said}>
        <p className={styles.prompt}>{prompt}</p>
        <p className={styles.verdict}>{answer.right ? quiz.right(given) : quiz.toReview(given)}</p>
        <p className={styles.quiet}>
          {!answer.right && `${quiz.expected(textOf(answer.rightOptionKey))} `}
          {answer.feedback}
        </p>
      </div>
    </Card>
  );
}
