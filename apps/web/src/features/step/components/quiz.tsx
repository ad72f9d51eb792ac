import { Card } from '@cheminer/ui';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import type { Question, Step } from '../step.ts';
import { AnsweredQuestion } from './answered-question.tsx';
import { OpenQuestion } from './open-question.tsx';
import styles from './quiz.module.css';
import { Text } from './text.tsx';

/** One question at a time: those answered stay above with what there is to learn from them. */
export function Quiz({ step, questions }: { step: Step; questions: readonly Question[] }) {
  const current = questions.findIndex(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null).length;
  const last = useFocusOnAnswer(answered);
  return (
    <>
      <Text html={step.content.html} small />
      {current < 0 && <Score questions={questions} />}
      <ol role="list" className={styles.questions}>
        {questions.map((question, index) => (
          <li key={question.key}>
            {question.answer && (
              <AnsweredQuestion
                ref={index === answered - 1 ? last : undefined}
                number={index + 1}
                question={question}
                answer={question.answer}
              />
            )}
            {index === current && <OpenQuestion step={step} question={question} number={index + 1} />}
            {!question.answer && index !== current && <Later number={index + 1} question={question} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** When an answer has just been kept, its feedback is where the reader goes on from. */
function useFocusOnAnswer(answered: number) {
  const last = useRef<HTMLElement>(null);
  const [opened] = useState(answered);
  useEffect(() => {
    if (answered > opened) last.current?.focus();
  }, [answered, opened]);
  return last;
}

function Score({ questions }: { questions: readonly Question[] }) {
  const { quiz } = useWords().step;
  const right = questions.filter(({ answer }) => answer?.right).length;
  return (
    <div className={styles.score}>
      <p className={styles.figure}>{quiz.score(right, questions.length)}</p>
      <p className={styles.quiet}>{quiz.scoreText}</p>
    </div>
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
