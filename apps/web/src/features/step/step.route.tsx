import '@cheminer/ui/reading-fonts';
import { api, dataOf } from '@cheminer/api-client';
import { cx } from '@cheminer/ui';
import { useEffect } from 'react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { currentLanguage } from '../../app/language.ts';
import { type Meeting, meetingsOf } from '../../app/meetings.ts';
import { bringStrips } from '../../app/offline/strips-later.tsx';
import { outboxHere } from '../../app/outbox/here.ts';
import type { Outbox } from '../../app/outbox/outbox.ts';
import type { EntryValue, Left } from '../../app/outbox/write.ts';
import { useWords } from '../../app/words.tsx';
import { Dock } from './components/dock.tsx';
import { StepBar } from './components/step-bar.tsx';
import { StepBody } from './components/step-body.tsx';
import { StepHead } from './components/step-head.tsx';
import { StepSide } from './components/step-side.tsx';
import styles from './step.module.css';
import type { Step } from './step.ts';
import { useKeptPosition } from './use-kept-position.ts';
import { useStepWork } from './use-step-work.ts';
import { loadWorkWords } from '../../app/work-words.ts';

/** Reading, watching and answering take the whole screen. */
export const handle = { slim: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const [cohortId, stepKey] = [params['cohortId']!, params['stepKey']!];
  const [step, outbox] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/steps/{stepKey}', { params: { path: { cohortId, stepKey } } })),
    outboxHere(),
    loadWorkWords(currentLanguage()),
  ]);
  return { cohortId, step, outbox, meeting: step.collective ? await meetingOf(cohortId, stepKey) : null };
}

async function meetingOf(cohortId: string, stepKey: string): Promise<Meeting | null> {
  return (await meetingsOf(cohortId)).find((meeting) => meeting.stepKey === stepKey) ?? null;
}

/** « J’ai terminé », an answer, another attempt. What was refused comes back as a value: the page stays as it is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const place = { cohortId: params['cohortId']!, stepKey: params['stepKey']! };
  const outbox = await outboxHere();
  const outcome = await outbox.post(place, leftOf(await request.formData()));
  // An error status keeps the loaders from running: off line they would lose the page.
  if (outcome.is === 'waiting') return data({ failure: null }, { status: 503 });
  return { failure: outcome.is === 'refused' ? outcome.problem : null };
}

function leftOf(form: FormData): Left {
  const question = form.get('question');
  if (question !== null) {
    const value = JSON.parse(String(form.get('value'))) as EntryValue;
    return { what: 'answer', entryKey: String(question), value, ends: form.get('ends') === 'yes' };
  }
  return form.has('attempt') ? { what: 'attempt' } : { what: 'completion', end: form.get('end') === 'yes' };
}

export function Component() {
  const { cohortId, step, meeting, outbox } = useLoaderData<typeof loader>();
  return <StepPage key={step.key} cohortId={cohortId} step={step} meeting={meeting} outbox={outbox} />;
}

type StepPageProps = { cohortId: string; step: Step; meeting: Meeting | null; outbox: Outbox };

function StepPage({ cohortId, step, meeting, outbox }: StepPageProps) {
  const { common } = useWords();
  const position = useKeptPosition(cohortId, step, outbox);
  const work = useStepWork(cohortId, step, outbox);
  useEffect(bringStrips, []);
  // A meeting that stands between modules has no other steps beside it.
  const isAlone = step.module.type === 'collective';
  return (
    <>
      <title>{`${step.title} — ${common.brand}`}</title>
      <StepBar cohortId={cohortId} step={step} always={isAlone} />
      <div className={cx(styles.shell, isAlone && styles.alone)}>
        {!isAlone && <StepSide cohortId={cohortId} step={step} />}
        <main id="main" tabIndex={-1} className={styles.main}>
          <div className={styles.column}>
            <StepHead step={step} />
            <StepBody {...{ cohortId, step, meeting, position, work }} />
          </div>
          {!step.locked && <Dock {...{ cohortId, step, position, work }} />}
        </main>
      </div>
    </>
  );
}
