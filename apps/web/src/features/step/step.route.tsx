import '@cheminer/ui/reading-fonts';
import { api, dataOf } from '@cheminer/api-client';
import { cx } from '@cheminer/ui';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { type Meeting, meetingsOf } from '../../app/meetings.ts';
import { isLost, send, type Sent } from '../../app/send.ts';
import { useWords } from '../../app/words.tsx';
import { Dock } from './components/dock.tsx';
import { StepBar } from './components/step-bar.tsx';
import { StepBody } from './components/step-body.tsx';
import { StepHead } from './components/step-head.tsx';
import { StepSide } from './components/step-side.tsx';
import styles from './step.module.css';
import { forgetChoice } from './kept-choice.ts';
import type { Step } from './step.ts';
import { useKeptPosition } from './use-kept-position.ts';

/** Reading, watching and answering take the whole screen. */
export const handle = { slim: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const [cohortId, stepKey] = [params['cohortId']!, params['stepKey']!];
  const step = await dataOf(api.GET('/api/cohorts/{cohortId}/steps/{stepKey}', at(cohortId, stepKey)));
  return { cohortId, step, meeting: step.collective ? await meetingOf(cohortId, stepKey) : null };
}

async function meetingOf(cohortId: string, stepKey: string): Promise<Meeting | null> {
  return (await meetingsOf(cohortId)).find((meeting) => meeting.stepKey === stepKey) ?? null;
}

/** « J’ai terminé », or an answer. What was refused comes back as a value: the page stays as it is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const [cohortId, stepKey] = [params['cohortId']!, params['stepKey']!];
  const form = await request.formData();
  const questionKey = form.get('question');
  const { failure } =
    questionKey === null
      ? await send(() => api.PUT('/api/cohorts/{cohortId}/steps/{stepKey}/completion', at(cohortId, stepKey)))
      : await answer(cohortId, stepKey, String(questionKey), String(form.get('option')));
  if (!failure) forgetChoice(String(form.get('place')));
  // An error status keeps the loaders from running: they would lose the page of somebody signed out or offline.
  return isLost(failure) ? data({ failure }, { status: 503 }) : { failure };
}

function answer(
  cohortId: string,
  stepKey: string,
  questionKey: string,
  optionKey: string,
): Promise<Sent<unknown>> {
  const params = { path: { cohortId, stepKey, questionKey } };
  const body = { optionKey };
  return send(() =>
    api.PUT('/api/cohorts/{cohortId}/steps/{stepKey}/answers/{questionKey}', { params, body }),
  );
}

const at = (cohortId: string, stepKey: string) => ({ params: { path: { cohortId, stepKey } } });

export function Component() {
  const { cohortId, step, meeting } = useLoaderData<typeof loader>();
  return <StepPage key={step.key} cohortId={cohortId} step={step} meeting={meeting} />;
}

type StepPageProps = { cohortId: string; step: Step; meeting: Meeting | null };

function StepPage({ cohortId, step, meeting }: StepPageProps) {
  const { common } = useWords();
  const position = useKeptPosition(cohortId, step);
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
            <StepBody step={step} meeting={meeting} position={position} />
          </div>
          <Dock cohortId={cohortId} step={step} resumed={position.resumed} />
        </main>
      </div>
    </>
  );
}
