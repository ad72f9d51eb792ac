import { lazy, Suspense } from 'react';
import { Loading } from '../../../app/loading.tsx';
import type { Meeting } from '../../../app/meetings.ts';
import type { Step } from '../step.ts';
import type { Position } from '../use-kept-position.ts';
import type { Work } from '../use-step-work.ts';
import { Collective } from './collective.tsx';
import { Commitment } from './commitment.tsx';
import { Download } from './download.tsx';
import { Locked } from './locked.tsx';
import { Positioning } from './positioning.tsx';
import { Quiz } from './quiz.tsx';
import { Subject } from './subject.tsx';
import { Survey } from './survey.tsx';
import { Text } from '../../../app/course-text/text.tsx';
import { Video } from './video.tsx';

const Fieldwork = lazy(() => import('./fieldwork.tsx'));
const Journal = lazy(() => import('./journal.tsx'));
const TechnicalCheck = lazy(() => import('./technical-check.tsx'));

export type StepBodyProps = {
  cohortId: string;
  step: Step;
  meeting: Meeting | null;
  position: Position;
  work: Work;
};

/** What there is to read, watch, answer or do, by the kind of the step. */
export function StepBody(props: StepBodyProps) {
  if (props.step.locked) return <Locked cohortId={props.cohortId} step={props.step} />;
  return (
    <Suspense fallback={<Loading />}>
      <Body {...props} />
    </Suspense>
  );
}

const bodies: Partial<Record<Step['kind'], (props: StepBodyProps) => React.ReactNode>> = {
  reading: ({ step }) => <Text of={step.content} lead />,
  video: ({ step, position }) => <Video film={step.content.video!} text={step.content} position={position} />,
  quiz: ({ step, work }) => <Quiz step={step} questions={step.content.questions ?? []} work={work} />,
  positioning: ({ step, work }) => <Positioning step={step} drafts={work.drafts} />,
  journal: ({ cohortId, step, work }) => <Journal cohortId={cohortId} step={step} drafts={work.drafts} />,
  fieldwork: ({ cohortId, step, work }) => <Fieldwork cohortId={cohortId} step={step} work={work} />,
  commitment: ({ step, work }) => <Commitment step={step} drafts={work.drafts} />,
  subject: ({ cohortId, step, work }) => <Subject cohortId={cohortId} step={step} drafts={work.drafts} />,
  survey: ({ step, work }) => <Survey step={step} drafts={work.drafts} />,
  download: ({ step, work }) => <Download step={step} drafts={work.drafts} />,
  'technical-check': ({ step, work }) => <TechnicalCheck step={step} drafts={work.drafts} />,
  workshop: ({ step, meeting }) => <Collective step={step} meeting={meeting} />,
  webinar: ({ step, meeting }) => <Collective step={step} meeting={meeting} />,
};

const Body = (props: StepBodyProps) => bodies[props.step.kind]?.(props) ?? <Text of={props.step.content} />;
