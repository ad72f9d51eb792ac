import { missingOf } from './missing.ts';
import type { Step } from './step.ts';

const usual = {
  by: 'entries',
  end: false,
  passMark: null,
  attempts: null,
  atLeast: null,
  characters: 1,
} as const;
type Given = Partial<Pick<Step, 'kind' | 'content' | 'files'>> & { rule?: Partial<Step['rule']> };

const step = ({ kind = 'positioning', content, files = [], rule }: Given) => ({
  ...{ kind, files, rule: { ...usual, ...rule } },
  content: content ?? ({ html: '' } as Step['content']),
});
const eight = Array.from({ length: 8 }, (_, index) => ({ key: `S${index + 1}`, text: '' }));
const scale = [1, 2, 3, 4].map((value) => ({ value, label: '' }));
const asked = {
  content: { html: '', positioning: { statements: eight, scale, comments: true, compared: null } },
} as Given;

/** What was filled in, by its key. */
const filled =
  (values: Readonly<Record<string, string>> = {}) =>
  (key: string) =>
    values[key] ?? '';
const rated = (many: number) => filled(Object.fromEntries(eight.slice(0, many).map(({ key }) => [key, '4'])));

describe('what is missing before a step is handed in', () => {
  it('is the statements that were not rated, or those that lack to what the author asks; a word beside one stays free', () => {
    expect(missingOf(step(asked), rated(7))).toEqual({ missing: 1, reason: 'entries' });
    expect(missingOf(step(asked), rated(8)).missing).toBe(0);
    expect(missingOf(step({ ...asked, rule: { atLeast: 6 } }), rated(4)).missing).toBe(2);
  });

  it('is an item of a charter that was accepted as it was before it changed', () => {
    const charter = {
      kind: 'commitment',
      content: { html: '', items: [{ key: 'C1', text: '' }], charterVersion: '2' },
    } as Given;
    expect(missingOf(step(charter), filled({ C1: '1' })).missing).toBe(1);
    expect(missingOf(step(charter), filled({ C1: '2' })).missing).toBe(0);
  });

  it('is a few lines or a file, of what one brings back from the field', () => {
    const file = { id: 'f' } as Step['files'][number];
    expect(missingOf(step({ kind: 'fieldwork' }), filled())).toEqual({ missing: 1, reason: 'deliverable' });
    expect(missingOf(step({ kind: 'fieldwork' }), filled({ text: 'Vu.' })).missing).toBe(0);
    expect(missingOf(step({ kind: 'fieldwork', files: [file] }), filled()).missing).toBe(0);
  });

  it('leaves what a questionnaire calls optional', () => {
    const survey = ['A', 'B'].map((key) => ({ key, kind: 'text', required: key === 'A', options: [] }));
    const short = step({ kind: 'survey', content: { html: '', survey } as unknown as Step['content'] });
    expect(missingOf(short, filled()).missing).toBe(1);
    expect(missingOf(short, filled({ A: '1' })).missing).toBe(0);
  });

  it('is nothing of what is only read, or answered question by question', () => {
    expect(missingOf(step({ kind: 'reading', rule: { by: 'declaration' } }), filled()).missing).toBe(0);
    const quiz = { html: '', questions: [{ key: 'Q', kind: 'short', options: [] }] } as unknown;
    const asking = { kind: 'quiz', rule: { by: 'answers' }, content: quiz } as Given;
    expect(missingOf(step(asking), filled()).missing).toBe(0);
  });
});
