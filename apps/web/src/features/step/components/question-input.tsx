import { QuizOption, TextField } from '@cheminer/ui';
import { MatchList, OrderList } from '@cheminer/ui/work';
import type { ReactNode } from 'react';
import type { DraftEntry } from '../../../app/draft/use-draft.ts';
import type { EntryValue } from '../../../app/outbox/write.ts';
import { useWords } from '../../../app/words.tsx';
import type { Question } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './quiz.module.css';

type InputProps = { question: Question; number: number; entry: DraftEntry };

/** What one answers with, by the kind of the question. */
export function QuestionInput(props: InputProps) {
  switch (props.question.kind) {
    case 'ordering':
      return <Ordering {...props} />;
    case 'matching':
      return <Matching {...props} />;
    case 'short':
      return <Short {...props} />;
    default:
      return <Choosing {...props} />;
  }
}

/** Whether there is an answer to send. An order is one from the start, where somebody leaves it as it is shown. */
export function isReady({ kind, lefts }: Question, value: EntryValue): boolean {
  if (kind === 'ordering') return true;
  if (kind === 'matching') return value.length === lefts.length && !value.includes('');
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}

/** The answer as it is sent. */
export const given = (question: Question, value: EntryValue): EntryValue =>
  question.kind === 'ordering' ? inOrder(question, value) : value;

function Asked({
  question,
  number,
  hint,
  children,
}: Pick<InputProps, 'question' | 'number'> & { hint?: string; children: ReactNode }) {
  const { quiz } = useWords().step;
  return (
    <fieldset>
      <legend className={styles.legend}>
        <span className="sr">{quiz.question(number)} </span>
        {question.prompt}
      </legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

function Choosing({ question, number, entry }: InputProps) {
  const { quiz } = useWork();
  const many = question.kind === 'multiple';
  const chosen = typeof entry.value === 'string' ? [entry.value] : entry.value;
  const choose = (key: string, isChosen: boolean) => {
    if (!many) return entry.set(key);
    const kept = question.options
      .map((option) => option.key)
      .filter((each) => (each === key ? isChosen : chosen.includes(each)));
    entry.set(kept);
  };
  return (
    <Asked question={question} number={number} hint={many ? quiz.several : undefined}>
      {question.options.map(({ key, text }) => (
        <QuizOption
          key={key}
          many={many}
          name={question.key}
          value={key}
          checked={chosen.includes(key)}
          closed={entry.readOnly}
          onChange={({ currentTarget }) => choose(key, currentTarget.checked)}
        >
          {text}
        </QuizOption>
      ))}
    </Asked>
  );
}

function Ordering({ question, number, entry }: InputProps) {
  const { quiz } = useWork();
  const order = inOrder(question, entry.value);
  const items = order.map((key) => question.options.find((option) => option.key === key)!);
  return (
    <Asked question={question} number={number} hint={quiz.order}>
      <OrderList
        label={question.prompt}
        items={items}
        onChange={entry.set}
        moveUpLabel={quiz.moveUp}
        moveDownLabel={quiz.moveDown}
        placeLabel={quiz.place}
        disabled={entry.readOnly}
      />
    </Asked>
  );
}

/** As it was put, or as it is shown while nobody has touched it. */
const inOrder = ({ options }: Question, value: EntryValue): string[] =>
  typeof value === 'string' || value.length === 0 ? options.map(({ key }) => key) : value;

function Matching({ question, number, entry }: InputProps) {
  const { quiz } = useWork();
  const value = typeof entry.value === 'string' ? question.lefts.map(() => '') : entry.value;
  return (
    <Asked question={question} number={number} hint={quiz.match}>
      <MatchList
        lefts={question.lefts}
        options={question.options}
        value={value}
        onChange={entry.set}
        chooseLabel={quiz.chooseOne}
        usedLabel={quiz.used}
        disabled={entry.readOnly}
      />
    </Asked>
  );
}

function Short({ question, number, entry }: InputProps) {
  const { quiz } = useWork();
  return (
    <Asked question={question} number={number} hint={quiz.short}>
      <TextField
        label={quiz.answer}
        value={String(entry.value)}
        maxLength={200}
        readOnly={entry.readOnly}
        autoComplete="off"
        onChange={({ currentTarget }) => entry.set(currentTarget.value)}
      />
    </Asked>
  );
}
