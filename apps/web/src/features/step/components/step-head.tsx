import { cx, IconText } from '@cheminer/ui';
import { iconOfKind } from '../../../app/step-kinds.ts';
import { useWords } from '../../../app/words.tsx';
import type { Step } from '../step.ts';
import styles from './step-head.module.css';

/** What kind of thing it is, how long it takes, and its name. */
export function StepHead({ step: { kind, minutes, required, title, content } }: { step: Step }) {
  const { step: words } = useWords();
  const questions = content.questions ?? [];
  const answered = questions.filter(({ answer }) => answer !== null).length;
  return (
    <div className={cx(kind === 'reading' && styles.reading)}>
      <div className={styles.kick}>
        <IconText icon={iconOfKind[kind]}>{`${words.kinds[kind]}, ${words.length(minutes)}`}</IconText>
        {!required && <span>{words.optional}</span>}
        {answered < questions.length && <span>{words.quiz.place(answered + 1, questions.length)}</span>}
      </div>
      <h1>{title}</h1>
    </div>
  );
}
