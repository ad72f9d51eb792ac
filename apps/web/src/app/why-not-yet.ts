import type { Schemas } from '@cheminer/api-client';
import { useFormat, useWords } from './words.tsx';

type Reason = Schemas['StepNotYetResponse'];

/** Why a step is not done yet, in words. `titleOf` names the steps that it waits for. */
export function useWhyNotYet(titleOf: (stepKey: string) => string): (reason: Reason) => string {
  const { why } = useWords().path;
  const { day } = useFormat();
  return ({ code, steps = [], day: opensOn = '', missing = 1, right = 0, of = 0, needed = 0 }) => {
    const said = {
      prerequisite: () => why.prerequisite(steps.map(titleOf)),
      'opens-on': () => why['opens-on'](day(opensOn)),
      'answers-missing': () => why['answers-missing'](missing),
      'pass-mark': () => why['pass-mark'](right, of, needed),
    };
    return code in said ? said[code as keyof typeof said]() : why[code as Plain];
  };
}

/** Reasons that need no fact. */
type Plain = Exclude<Reason['code'], 'prerequisite' | 'opens-on' | 'answers-missing' | 'pass-mark'>;
