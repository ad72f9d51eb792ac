import { useState, useSyncExternalStore } from 'react';
import { type StepDrafts, useStepDrafts } from '../../app/draft/use-draft.ts';
import { finishes, useFreshOnReturn } from '../../app/outbox/finished.ts';
import type { Outbox } from '../../app/outbox/outbox.ts';
import type { Uploads } from '../../app/outbox/uploads.ts';
import type { EntryValue, Write } from '../../app/outbox/write.ts';
import type { Step } from './step.ts';

/** What the learner does in a step: what they type, and what waits for the line. */
export type Work = Readonly<{
  drafts: StepDrafts;
  /** An answer that the server does not have yet. */
  pendingAnswer: (questionKey: string) => EntryValue | undefined;
  /** « J’ai terminé » was pressed, or the last question answered, and waits for the line. */
  isFinishing: boolean;
  /** Files on their way up. */
  uploads: Uploads;
}>;

/** Handed in, these no longer change. */
const fixedOnceDone = new Set(['positioning', 'commitment', 'survey']);

export function useStepWork(cohortId: string, step: Step, outbox: Outbox): Work {
  const writes = useSyncExternalStore(outbox.subscribe, outbox.left);
  const own = writes.filter((each) => each.stepKey === step.key && each.cohortId === cohortId);
  const isFinishing = step.completedAt === null && own.some(finishes);
  const isFixed = fixedOnceDone.has(step.kind) && (step.completedAt !== null || isFinishing);
  const drafts = useStepDrafts(cohortId, { ...step, readOnly: step.readOnly || isFixed }, outbox);
  useFreshOnReturn(cohortId);
  const pending = usePendingAnswers(own, step);
  return {
    drafts,
    isFinishing,
    uploads: outbox.uploads,
    pendingAnswer: (questionKey) => pending.get(questionKey),
  };
}

type Answers = ReadonlyMap<string, EntryValue>;

/**
 * Answers that wait, and those that have just gone out until the page that knows them is read: in between, a question
 * must neither open again nor take the focus from the next one.
 */
function usePendingAnswers(own: readonly Write[], step: Step): Answers {
  const [held, hold] = useState<Readonly<{ step: Step; answers: Answers }>>({ step, answers: new Map() });
  const left = own.filter((each) => each.what === 'answer');
  const waiting = left
    .filter(({ state }) => state === 'waiting')
    .map((each) => [each.entryKey, each.value] as const);
  const turnedDown = new Set(left.filter(({ state }) => state !== 'waiting').map(({ entryKey }) => entryKey));
  const gone = held.step === step ? [...held.answers].filter(([key]) => !turnedDown.has(key)) : [];
  const answers = new Map([...gone, ...waiting]);
  const isSame = held.step === step && [...answers.keys()].join() === [...held.answers.keys()].join();
  if (!isSame) hold({ step, answers });
  return answers;
}
