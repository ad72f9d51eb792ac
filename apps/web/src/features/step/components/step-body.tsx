import type { Meeting } from '../../../app/meetings.ts';
import type { Step } from '../step.ts';
import type { Position } from '../use-kept-position.ts';
import { Collective } from './collective.tsx';
import { OtherWork } from './other-work.tsx';
import { Quiz } from './quiz.tsx';
import { Text } from './text.tsx';
import { Video } from './video.tsx';

type StepBodyProps = { step: Step; meeting: Meeting | null; position: Position };

/** What there is to read, watch, answer or do, by the kind of the step. */
export function StepBody({ step, meeting, position }: StepBodyProps) {
  const { content } = step;
  if (step.collective) return <Collective step={step} meeting={meeting} />;
  if (content.video) return <Video film={content.video} html={content.html} position={position} />;
  if (content.questions) return <Quiz step={step} questions={content.questions} />;
  if (step.kind === 'reading') return <Text html={content.html} lead />;
  return <OtherWork step={step} />;
}
