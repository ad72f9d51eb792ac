import fc from 'fast-check';
import { completeStep, progressOf, type StepFacts, type UnitSteps } from './completion.ts';
import { StepNotCompletable } from './learning.refusals.ts';

const noon = new Date('2027-03-01T12:00:00Z');
const aStep = (key: string, over: Partial<StepFacts> = {}): StepFacts => ({
  ...{ key, required: true, collective: false, by: 'declaration' },
  ...over,
});

describe('completing a step', () => {
  it('is a dated fact with the rule and the evidence that made it', () => {
    const completion = completeStep(aStep('a'), new Set(), { by: 'declaration' }, noon);
    expect(completion).toEqual({
      stepKey: 'a',
      completedAt: noon,
      evidence: { by: 'declaration' },
      ruleVersion: 1,
    });
  });

  it('changes nothing when the step was already done', () => {
    expect(completeStep(aStep('a'), new Set(['a']), { by: 'declaration' }, noon)).toBeNull();
  });

  it('is refused when the learner declares what only presence or answers can prove', () => {
    const declare = (step: StepFacts) => () => completeStep(step, new Set(), { by: 'declaration' }, noon);
    expect(declare(aStep('workshop', { by: 'presence', collective: true }))).toThrow(StepNotCompletable);
    expect(declare(aStep('quiz', { by: 'answers' }))).toThrow(StepNotCompletable);
  });
});

describe('progress', () => {
  const unit = (key: string, ...steps: StepFacts[]): UnitSteps => ({ key, steps });

  it('counts autonomous and collective steps apart', () => {
    const units = [unit('m', aStep('a'), aStep('b'), aStep('w', { collective: true, by: 'presence' }))];
    expect(progressOf(units, new Set(['a', 'w']))).toEqual([
      { unitKey: 'm', done: 1, required: 2, collectiveDone: 1, collectiveRequired: 1 },
    ]);
  });

  it('leaves optional steps out of both figures', () => {
    const units = [unit('m', aStep('a'), aStep('b', { required: false }))];
    expect(progressOf(units, new Set(['b']))).toMatchObject([{ done: 0, required: 1 }]);
  });

  const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });

  it('never goes down as facts arrive, in whatever order and however often', () => {
    fc.assert(
      fc.property(keys, fc.array(fc.nat()), (stepKeys, picks) => {
        const units = [unit('m', ...stepKeys.map((key) => aStep(key)))];
        const done = new Set<string>();
        let last = 0;
        for (const pick of picks) {
          done.add(stepKeys[pick % stepKeys.length]!);
          const now = progressOf(units, done)[0]!.done;
          if (now < last) return false;
          last = now;
        }
        return last <= stepKeys.length;
      }),
    );
  });

  it('never loses a done step when a new version adds others', () => {
    fc.assert(
      fc.property(keys, keys, (before, added) => {
        const done = new Set(before);
        const all = [...new Set([...before, ...added])];
        const [old] = progressOf([unit('m', ...before.map((key) => aStep(key)))], done);
        const [next] = progressOf([unit('m', ...all.map((key) => aStep(key)))], done);
        return next!.done >= old!.done && next!.required >= old!.required;
      }),
    );
  });
});
