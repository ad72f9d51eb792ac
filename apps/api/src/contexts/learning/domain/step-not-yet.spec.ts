import type { StepKind } from '@cheminer/vocabulary';
import { ruleOf } from './completion-rule.ts';
import { stepNotYet, type StepProgress } from './step-not-yet.ts';

const a = (kind: StepKind, over: Partial<StepProgress> = {}): StepProgress => ({
  ...{
    kind,
    rule: ruleOf({ kind, completion: {} }),
    awaits: [],
    opensOn: null,
    asked: 3,
    given: 0,
    files: 0,
  },
  ...{ begun: false, endReached: false, latestAttempt: null },
  ...over,
});
const marked = ruleOf({ kind: 'quiz', completion: { passMark: 80 } });

describe('why a step is not done yet', () => {
  it.each<[string, StepProgress, object]>([
    [
      'others come first',
      a('reading', { awaits: ['x'], begun: true }),
      { code: 'prerequisite', steps: ['x'] },
    ],
    [
      'it opens later and was not begun',
      a('video', { opensOn: '2023-10-19' }),
      { code: 'opens-on', day: '2023-10-19' },
    ],
    ['it was not begun', a('journal'), { code: 'not-begun' }],
    ['the end was not reached', a('reading', { begun: true }), { code: 'end-not-reached' }],
    [
      '« J’ai terminé » was not pressed',
      a('reading', { begun: true, endReached: true }),
      { code: 'word-awaited' },
    ],
    ['a film was begun: its end is not asked for', a('video', { begun: true }), { code: 'word-awaited' }],
    ['answers are missing', a('quiz', { given: 1 }), { code: 'answers-missing', missing: 2 }],
    ['ratings are missing', a('positioning', { given: 2 }), { code: 'answers-missing', missing: 1 }],
    ['all is filled in but not handed in', a('positioning', { given: 3 }), { code: 'to-hand-in' }],
    ['a form was begun', a('subject', { given: 2, asked: 0 }), { code: 'to-hand-in' }],
    ['a file is there but was not handed in', a('fieldwork', { files: 1, asked: 0 }), { code: 'to-hand-in' }],
    ['presence was not marked', a('workshop'), { code: 'presence' }],
    [
      'the pass mark was not reached',
      a('quiz', { rule: marked, given: 5, asked: 5, latestAttempt: { right: 3, of: 5, finished: true } }),
      { code: 'pass-mark', right: 3, of: 5, needed: 4 },
    ],
  ])('is that %s', (_, step, reason) => {
    expect(stepNotYet(step)).toEqual(reason);
  });
});
