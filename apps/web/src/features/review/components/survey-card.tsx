import { Card, Gauge } from '@cheminer/ui';
import type { Schemas } from '@cheminer/api-client';
import { useId } from 'react';
import { useWords } from '../../../app/words.tsx';
import styles from './survey-card.module.css';

type Survey = Schemas['SurveyResponse'];
type Question = Survey['questions'][number];

/** One questionnaire: how many answered, then each question with what was chosen and what was written. */
export function SurveyCard({ survey }: { survey: Survey }) {
  const { surveys: words } = useWords().review;
  const { stepTitle, unitTitle, count, waiting, questions } = survey;
  const id = useId();
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {stepTitle}
      </h2>
      <p className={styles.quiet}>{words.counts(unitTitle, count, waiting)}</p>
      {count > 0 && questions.map((each) => <Answers key={each.key} question={each} count={count} />)}
    </Card>
  );
}

function Answers({ question, count }: { question: Question; count: number }) {
  const { prompt, kind, options, texts } = question;
  return (
    <section className={styles.question}>
      <h3>{prompt}</h3>
      {kind === 'text' ? <Texts texts={texts} /> : <Options options={options} count={count} />}
    </section>
  );
}

function Options({ options, count }: Pick<Question, 'options'> & { count: number }) {
  const { surveys: words } = useWords().review;
  return (
    <ul role="list" className={styles.options}>
      {options.map((option) => (
        <li key={option.key}>
          <Gauge label={option.text} text={words.of(option.count, count)} value={option.count} max={count} />
        </li>
      ))}
    </ul>
  );
}

function Texts({ texts }: Pick<Question, 'texts'>) {
  const { surveys: words } = useWords().review;
  if (texts.length === 0) return <p className={styles.quiet}>{words.noText}</p>;
  return (
    <ul className={styles.texts}>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
}
