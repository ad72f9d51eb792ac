import { Button, ButtonLink, Note } from '@cheminer/ui';
import { ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import type { Failure } from '../../../app/send.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOfPath, addressOfStep, type Step } from '../step.ts';
import styles from './dock.module.css';

type DockProps = { cohortId: string; step: Step; resumed: boolean };

/** Always in sight at the bottom: « J’ai terminé », then when it was and what comes next. */
export function Dock({ cohortId, step, resumed }: DockProps) {
  const [openedDone] = useState(step.completedAt !== null);
  // The button was pressed here: its place says what became of it. A quiz tells its own end.
  const isNew = !openedDone && step.completedBy === 'declaration';
  if (step.collective) return null;
  if (step.completedAt !== null)
    return <Done cohortId={cohortId} step={step} at={step.completedAt} isNew={isNew} />;
  return step.completedBy === 'declaration' ? <ToFinish step={step} resumed={resumed} /> : null;
}

function ToFinish({ step, resumed }: Omit<DockProps, 'cohortId'>) {
  const words = useWords();
  const { finish, readOnly } = words.step;
  const { Form, state, data } = useFetcher<{ failure: Failure | null }>();
  const failure = state === 'idle' ? data?.failure : null;
  return (
    <Form method="put" className={styles.dock}>
      {failure && (
        <Note tone="danger" role="alert" className={styles.failure}>
          {sentenceOfFailure(failure, words)}
        </Note>
      )}
      <div className={styles.line}>
        <p className={styles.hint}>
          {resumed ? <Resumed isText={step.kind === 'reading'} /> : <Hint step={step} />}
        </p>
        <Button
          type="submit"
          variant="main"
          icon={Check}
          busy={state !== 'idle' && words.common.sending}
          disabledReason={step.readOnly && readOnly}
        >
          {finish}
        </Button>
      </div>
    </Form>
  );
}

/** Who decides. In an archived cohort the button itself says why it is idle. */
function Hint({ step: { kind, readOnly } }: { step: Step }) {
  const { finishHint } = useWords().step;
  if (readOnly) return null;
  return kind === 'reading' || kind === 'video' ? finishHint[kind] : finishHint.other;
}

function Resumed({ isText }: { isText: boolean }) {
  const { resumed, toTop } = useWords().step;
  return (
    <>
      {resumed}{' '}
      {isText && (
        <a href="#main" className={styles.top}>
          {toTop}
        </a>
      )}
    </>
  );
}

type DoneProps = { cohortId: string; step: Step; at: string; isNew: boolean };

function Done({ cohortId, step, at, isNew }: DoneProps) {
  const { step: words } = useWords();
  const { moment } = useFormat();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew) said.current?.focus({ preventScroll: true });
  }, [isNew]);
  const next = step.module.steps.find(({ key }) => key === step.nextKey);
  return (
    <div className={styles.dock}>
      <div className={styles.line}>
        <p ref={said} tabIndex={-1} className={styles.hint}>
          <Check aria-hidden="true" className={styles.check} />
          {words.doneOn(moment(at))} {words.total(step.totals.done, step.totals.required)}
        </p>
        {step.nextKey === null ? (
          <ButtonLink to={addressOfPath(cohortId)} variant="main" iconEnd={ArrowRight}>
            {words.lastOne}
          </ButtonLink>
        ) : (
          <ButtonLink to={addressOfStep(cohortId, step.nextKey)} variant="main" iconEnd={ArrowRight}>
            {next ? words.next(next.title) : words.nextElsewhere}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
