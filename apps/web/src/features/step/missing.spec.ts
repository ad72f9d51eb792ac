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
const scale = {
  content: { html: '', positioning: { statements: eight, scale: [], comments: true, compared: null } },
} as Given;

/** What was filled in, by its key. */
const filled =
  (values: Readonly<Record<string, string>> = {}) =>
  (key: string) =>
    values[key] ?? '';
const rated = (many: number) => filled(Object.fromEntries(eight.slice(0, many).map(({ key }) => [key, '4'])));

describe('what is missing before a step is handed in', () => {
  it('is the statements that were not rated; a word beside one stays free', () => {
    expect(missingOf(step(scale), rated(7))).toEqual({ missing: 1, reason: 'entries' });
    expect(missingOf(step(scale), rated(8)).missing).toBe(0);
  });

  it('is fewer where the author says that some are enough', () => {
    const six = step({ ...scale, rule: { atLeast: 6 } });
    expect(missingOf(six, rated(4)).missing).toBe(2);
    expect(missingOf(six, rated(6)).missing).toBe(0);
  });

  it('is the page of a journal as long as it is blank or shorter than asked for', () => {
    const journal = step({ kind: 'journal', rule: { characters: 20 } });
    expect(missingOf(journal, filled({ text: '   ' })).missing).toBe(1);
    expect(missingOf(journal, filled({ text: 'Trop court.' })).missing).toBe(1);
    expect(missingOf(journal, filled({ text: 'Vingt caractères au moins.' })).missing).toBe(0);
  });

  it('is a few lines or a file, of what one brings back from the field', () => {
    const file = {
      id: 'f',
      name: 'a.png',
      bytes: 1,
      mediaType: 'image/png',
      href: '',
    } as Step['files'][number];
    expect(missingOf(step({ kind: 'fieldwork' }), filled())).toEqual({ missing: 1, reason: 'deliverable' });
    expect(missingOf(step({ kind: 'fieldwork' }), filled({ text: 'Vu.' })).missing).toBe(0);
    expect(missingOf(step({ kind: 'fieldwork', files: [file] }), filled()).missing).toBe(0);
  });

  it('leaves what a subject and a questionnaire call optional', () => {
    const subject = { form: 'problem', title: 'a', facts: 'b', tried: 'c', margin: 'weak' };
    expect(missingOf(step({ kind: 'subject' }), filled(subject)).missing).toBe(1);
    expect(missingOf(step({ kind: 'subject' }), filled({ ...subject, question: 'd' })).missing).toBe(0);
    const survey = [
      { key: 'A', required: true },
      { key: 'B', required: false },
    ];
    const asked = step({ kind: 'survey', content: { html: '', survey } as Step['content'] });
    expect(missingOf(asked, filled()).missing).toBe(1);
    expect(missingOf(asked, filled({ A: '1' })).missing).toBe(0);
  });

  it('is nothing of what is only read or watched', () => {
    expect(missingOf(step({ kind: 'reading' }), filled()).missing).toBe(0);
    expect(missingOf(step({ kind: 'video' }), filled()).missing).toBe(0);
  });
});
