import { Button, ButtonLink, Note, SavedState } from '@cheminer/ui';
import type { AutonomousKind } from '@cheminer/vocabulary';
import { ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useFetcher } from 'react-router';
import { isOf } from '../../../app/outbox/left-file.ts';
import { standing } from '../../../app/outbox/standing.ts';
import { sentenceOf, sentenceOfFailure } from '../../../app/problem.ts';
import type { Failure } from '../../../app/send.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { missingOf } from '../missing.ts';
import { addressOfPath, addressOfStep, type Step } from '../step.ts';
import type { Position } from '../use-kept-position.ts';
import type { Work } from '../use-step-work.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './dock.module.css';

type DockProps = { cohortId: string; step: Step; position: Position; work: Work };

/** Always in sight at the bottom: « J’ai terminé », then when it was and what comes next. */
export function Dock({ cohortId, step, position, work }: DockProps) {
  const [openedDone] = useState(step.completedAt !== null);
  // The button was pressed here: its place says what became of it. A quiz tells its own end.
  const isNew = !openedDone && step.rule.by !== 'answers';
  if (step.collective) return null;
  if (step.completedAt !== null)
    return <Done cohortId={cohortId} step={step} at={step.completedAt} isNew={isNew} />;
  if (work.isFinishing) return <ToSend cohortId={cohortId} step={step} />;
  return step.rule.by === 'answers' ? null : <ToFinish {...{ cohortId, step, position, work }} />;
}

function ToFinish(dock: DockProps) {
  const { step, position } = dock;
  const stopped = useStopped(dock);
  const words = useWords();
  const { finish } = useWork();
  const { Form, state, data } = useFetcher<{ failure: Failure | null }>();
  const failure = state === 'idle' ? data?.failure : null;
  return (
    <Form method="put" className={styles.dock}>
      <input type="hidden" name="end" value={position.reached ? 'yes' : 'no'} />
      {failure && (
        <Note tone="danger" role="alert" className={styles.failure}>
          {sentenceOfFailure(failure, words)}
        </Note>
      )}
      <div className={styles.line}>
        <p className={styles.hint}>
          {position.resumed ? <Resumed isText={step.kind === 'reading'} /> : <Hint step={step} />}
        </p>
        <Button
          type="submit"
          variant="main"
          icon={Check}
          busy={state !== 'idle' && words.common.sending}
          disabledReason={stopped}
        >
          {finish[step.kind as AutonomousKind] ?? words.step.finish}
        </Button>
      </div>
    </Form>
  );
}

/** Why the button is idle: the cohort is archived, the end is still ahead, or something is not filled in. */
function useStopped({ cohortId, step, position, work: { drafts } }: DockProps): string | false {
  const words = useWords();
  const work = useWork();
  const { files: left } = useSyncExternalStore(standing.subscribe, standing.now);
  const files = [...step.files, ...left.filter(isOf({ cohortId, stepKey: step.key }))];
  if (step.readOnly) return words.step.readOnly;
  const { missing, reason } = missingOf({ ...step, files }, (key) => drafts.entry(key).value);
  if (missing > 0)
    return sentenceOf({ code: 'learning.not-complete-yet', facts: { missing, reason } }, words);
  if (!step.rule.end || position.reached) return false;
  return step.kind === 'video' ? work.watchToTheEnd : work.readToTheEnd;
}

/** Who decides. In an archived cohort the button itself says why it is idle. */
function Hint({ step: { kind, readOnly } }: { step: Step }) {
  const { finishHint } = useWords().step;
  const { finishHint: ofWork } = useWork();
  if (readOnly) return null;
  if (kind === 'reading' || kind === 'video') return finishHint[kind];
  return ofWork[kind as AutonomousKind] ?? finishHint.other;
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

function ToSend({ cohortId, step }: { cohortId: string; step: Step }) {
  const { toSend, quiz } = useWork();
  return (
    <div className={styles.dock}>
      <div className={styles.line}>
        <p className={styles.hint}>
          <SavedState state="to-send">{quiz.pendingChip}</SavedState> {toSend}
        </p>
        <Onward cohortId={cohortId} step={step} />
      </div>
    </div>
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
  return (
    <div className={styles.dock}>
      <div className={styles.line}>
        <p ref={said} tabIndex={-1} className={styles.hint}>
          <Check aria-hidden="true" className={styles.check} />
          {words.doneOn(moment(at))} {words.total(step.totals.done, step.totals.required)}
        </p>
        <Onward cohortId={cohortId} step={step} />
      </div>
    </div>
  );
}

function Onward({ cohortId, step }: { cohortId: string; step: Step }) {
  const { step: words } = useWords();
  const next = step.module.steps.find(({ key }) => key === step.nextKey);
  return step.nextKey === null ? (
    <ButtonLink to={addressOfPath(cohortId)} variant="main" iconEnd={ArrowRight}>
      {words.lastOne}
    </ButtonLink>
  ) : (
    <ButtonLink to={addressOfStep(cohortId, step.nextKey)} variant="main" iconEnd={ArrowRight}>
      {next ? words.next(next.title) : words.nextElsewhere}
    </ButtonLink>
  );
}
