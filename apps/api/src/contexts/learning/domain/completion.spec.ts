import fc from 'fast-check';
import {
  completeStep,
  type Earned,
  newlyCounted,
  progressOf,
  ruleVersion,
  type StepFacts,
  type UnitSteps,
} from './completion.ts';
import { ruleOf } from './completion-rule.ts';
import { StepNotCompletable } from './learning.refusals.ts';

const noon = new Date('2027-03-01T12:00:00Z');
const aStep = (key: string, over: Partial<StepFacts> = {}): StepFacts => ({
  ...{ key, required: true, collective: false },
  ...over,
});
const reading = { key: 'a', rule: ruleOf({ kind: 'reading', completion: {} }) };

describe('completing a step', () => {
  it('is a dated fact with the rule and the evidence that made it', () => {
    const completion = completeStep(reading, new Set(), { by: 'declaration' }, noon);
    expect(completion).toEqual({
      stepKey: 'a',
      completedAt: noon,
      evidence: { by: 'declaration' },
      ruleVersion,
    });
  });

  it('changes nothing when the step was already done', () => {
    expect(completeStep(reading, new Set(['a']), { by: 'declaration' }, noon)).toBeNull();
  });

  it.each(['workshop', 'quiz', 'journal'] as const)(
    'is refused when the learner declares what a %s proves otherwise',
    (kind) => {
      const step = { key: 'a', rule: ruleOf({ kind, completion: {} }) };
      const declare = () => completeStep(step, new Set(), { by: 'declaration' }, noon);
      expect(declare).toThrow(StepNotCompletable);
    },
  );
});

const unit = (key: string, ...steps: StepFacts[]): UnitSteps => ({ key, steps, atLeast: null });
const earned = (stepKey: string, over: Partial<Earned> = {}): Earned => ({
  ...{ stepKey, unitKey: 'm', collective: false, counted: true },
  ...over,
});

describe('progress', () => {
  it('counts autonomous and collective steps apart', () => {
    const units = [unit('m', aStep('a'), aStep('b'), aStep('w', { collective: true }))];
    expect(progressOf(units, [earned('a'), earned('w', { collective: true })])).toEqual([
      { unitKey: 'm', done: 1, required: 2, collectiveDone: 1, collectiveRequired: 1 },
    ]);
  });

  it('leaves optional steps out of both figures', () => {
    const units = [unit('m', aStep('a'), aStep('b', { required: false }))];
    expect(progressOf(units, [earned('b', { counted: false })])).toMatchObject([{ done: 0, required: 1 }]);
  });

  it('asks for a number of steps where that is enough, and counts what is done beyond it on both sides', () => {
    const units = [{ ...unit('m', aStep('a'), aStep('b'), aStep('c')), atLeast: 2 }];
    expect(progressOf(units, [])).toMatchObject([{ done: 0, required: 2 }]);
    expect(progressOf(units, [earned('a'), earned('c')])).toMatchObject([{ done: 2, required: 2 }]);
    expect(
      progressOf(
        units,
        ['a', 'b', 'c'].map((key) => earned(key)),
      ),
    ).toMatchObject([{ done: 3, required: 3 }]);
  });

  it('goes on counting a step that a new version made optional or took away, in both figures', () => {
    const made = [unit('m', aStep('a'), aStep('b', { required: false }))];
    const facts = [earned('a'), earned('b'), earned('z'), earned('y', { unitKey: 'gone' })];
    expect(progressOf(made, facts)).toEqual([
      { unitKey: 'm', done: 3, required: 3, collectiveDone: 0, collectiveRequired: 0 },
      { unitKey: 'gone', done: 1, required: 1, collectiveDone: 0, collectiveRequired: 0 },
    ]);
  });

  it('counts a step on the side where it was earned, whatever side a new version puts it on', () => {
    const moved = [unit('m', aStep('a', { collective: true }))];
    expect(progressOf(moved, [earned('a')])).toMatchObject([{ done: 1, collectiveDone: 0 }]);
    expect(progressOf(moved, [])).toMatchObject([{ required: 0, collectiveRequired: 1 }]);
  });

  it('counts an optional step from the version that asks for it', () => {
    const asked = [unit('m', aStep('a'))];
    const facts = [earned('a', { counted: false })];
    expect(newlyCounted(asked, facts)).toEqual(['a']);
    expect(newlyCounted([unit('m', aStep('a', { required: false }))], facts)).toEqual([]);
    expect(progressOf(asked, facts)).toMatchObject([{ done: 1, required: 1 }]);
  });

  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const version = fc
    .array(
      fc.record({
        key: fc.constantFrom(...keys),
        unit: fc.constantFrom('m', 'n', 'o'),
        required: fc.boolean(),
        collective: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    .chain((steps) => fc.tuple(fc.constant(steps), fc.option(fc.integer({ min: 1, max: 4 }))))
    .map(([steps, atLeast]) => {
      const once = steps.filter(({ key }, index) => steps.findIndex((each) => each.key === key) === index);
      return ['m', 'n', 'o'].map((key) => ({
        ...{ key, atLeast: key === 'm' ? atLeast : null },
        steps: once.filter((step) => step.unit === key),
      }));
    });
  const happening = fc.oneof(
    fc.record({ done: fc.constantFrom(...keys) }),
    fc.record({ published: version }),
  );

  it('never lowers a number: whatever is done, in whatever order, however often, under whatever versions', () => {
    fc.assert(
      fc.property(version, fc.array(happening, { maxLength: 30 }), (first, happenings) => {
        let [path, facts]: [UnitSteps[], Earned[]] = [first, []];
        let last = { done: 0, collectiveDone: 0 };
        for (const each of happenings) {
          if ('published' in each) {
            path = each.published;
            const fresh = newlyCounted(path, facts);
            facts = facts.map((fact) => (fresh.includes(fact.stepKey) ? { ...fact, counted: true } : fact));
          } else facts = [...facts, ...completionOf(each.done, path, facts)];
          const rows = progressOf(path, facts);
          const sum = (of: 'done' | 'collectiveDone') => rows.reduce((total, row) => total + row[of], 0);
          const now = { done: sum('done'), collectiveDone: sum('collectiveDone') };
          expect(now.done).toBeGreaterThanOrEqual(last.done);
          expect(now.collectiveDone).toBeGreaterThanOrEqual(last.collectiveDone);
          last = now;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts the same whatever the order in which the facts came', () => {
    fc.assert(
      fc.property(version, fc.shuffledSubarray(keys), fc.shuffledSubarray(keys), (path, one, other) => {
        const both = [...new Set([...one, ...other])];
        const facts = (order: readonly string[]) => order.flatMap((key) => completionOf(key, path, []));
        expect(progressOf(path, facts(both))).toEqual(progressOf(path, facts([...both].reverse())));
      }),
    );
  });

  it('never has more done than asked', () => {
    fc.assert(
      fc.property(version, fc.subarray(keys), (path, done) => {
        const facts = done.flatMap((key) => completionOf(key, path, []));
        for (const row of progressOf(path, facts)) {
          expect(row.done).toBeLessThanOrEqual(row.required);
          expect(row.collectiveDone).toBeLessThanOrEqual(row.collectiveRequired);
        }
      }),
    );
  });
});

/** As the product writes it: once, in the unit of the version that earned it. */
function completionOf(key: string, path: readonly UnitSteps[], facts: readonly Earned[]): Earned[] {
  const home = path.find(({ steps }) => steps.some((step) => step.key === key));
  if (!home || facts.some(({ stepKey }) => stepKey === key)) return [];
  const { collective, required } = home.steps.find((step) => step.key === key)!;
  return [{ stepKey: key, unitKey: home.key, collective, counted: required }];
}
