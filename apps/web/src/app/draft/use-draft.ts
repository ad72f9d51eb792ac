import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Outbox } from '../outbox/outbox.ts';
import { standing } from '../outbox/standing.ts';
import { type DraftEntry, type DraftedStep, entryOf } from './draft-entry.ts';
import { Rhythm } from './rhythm.ts';

export type { DraftEntry } from './draft-entry.ts';

export type StepDrafts = Readonly<{
  entry: (key: string) => DraftEntry;
  /**
   * Until all that was typed has reached the server, or waits safely for the line; false when something of the step
   * needs the person.
   */
  flush: () => Promise<boolean>;
}>;

/**
 * The one way to hold what somebody types: on the device at each keystroke, on the server at most two seconds after
 * a pause and never more than two seconds behind, on any device afterwards.
 */
export function useStepDrafts(cohortId: string, step: DraftedStep, outbox: Outbox): StepDrafts {
  useSyncExternalStore(outbox.subscribe, outbox.left);
  const line = useSyncExternalStore(standing.subscribe, standing.now);
  const [rhythm] = useState(() => new Rhythm(() => void outbox.drain()));
  useEffect(() => () => rhythm.now(), [rhythm]);
  const desk = { cohortId, step, outbox, rhythm, line };
  const flush = async () => {
    rhythm.rest();
    await outbox.retry();
    const isHere = (each: { cohortId: string; stepKey: string }) =>
      each.cohortId === cohortId && each.stepKey === step.key;
    return outbox.left().every((each) => !isHere(each) || each.state === 'waiting');
  };
  return { entry: (key) => entryOf(desk, key), flush };
}

/** One entry, alone on its screen. */
export const useDraft = (cohortId: string, step: DraftedStep, key: string, outbox: Outbox): DraftEntry =>
  useStepDrafts(cohortId, step, outbox).entry(key);
