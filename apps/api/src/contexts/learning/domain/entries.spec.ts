import { checkEntry, type Entry, filledEntries, journalMax, missingEntries } from './entries.ts';
import { entriesOfKind } from './entries-of-kind.ts';
import { EntryInvalid, EntryUnknown, TextTooLong } from './learning.refusals.ts';

const html = '';
const positioning = entriesOfKind('positioning', {
  ...{
    html,
    scale: [{ value: 1 }, { value: 2 }],
    statements: [{ key: 'S1' }, { key: 'S2' }],
    comments: true,
  },
});
const charter = entriesOfKind('commitment', {
  html,
  items: [{ key: 'C1' }, { key: 'C2' }],
  charterVersion: '2',
});
const journal = entriesOfKind('journal', { html });
const subject = entriesOfKind('subject', { html });
const quiz = entriesOfKind('quiz', {
  html,
  questions: [
    { key: 'Q1', kind: 'multiple', options: [{ key: 'a' }, { key: 'b' }] },
    { key: 'Q2', kind: 'ordering', options: [{ key: '0' }, { key: '1' }] },
    { key: 'Q3', kind: 'matching', options: [{ key: '0' }, { key: '1' }] },
  ],
});

describe('what may be filled in', () => {
  it.each<[string, Entry[], string, string | string[]]>([
    ['a rating of the scale', positioning, 'S1', '2'],
    ['a word beside a statement', positioning, 'S1.why', 'Parce que.'],
    ['nothing any more', positioning, 'S1', ''],
    ['the charter as it is now', charter, 'C1', '2'],
    ['a page of journal', journal, 'text', 'x'.repeat(journalMax)],
    ['several options', quiz, 'Q1', ['b', 'a']],
    ['a whole order', quiz, 'Q2', ['1', '0']],
    ['pairs of which one is still to be found', quiz, 'Q3', ['', '0']],
    ['a form of subject', subject, 'form', 'concern'],
  ])('takes %s', (_, entries, key, value) => {
    expect(() => checkEntry(entries, key, value)).not.toThrow();
  });

  it.each<[string, Entry[], string, string | string[], new () => Error]>([
    ['a statement of another version', positioning, 'S9', '1', EntryUnknown],
    ['a rating out of the scale', positioning, 'S1', '9', EntryInvalid],
    ['several ratings of one statement', positioning, 'S1', ['1', '2'], EntryInvalid],
    ['a charter that has changed', charter, 'C1', '1', EntryInvalid],
    ['100,000 characters of journal', journal, 'text', 'x'.repeat(100_000), TextTooLong],
    ['a list where a text is asked', journal, 'text', ['a'], EntryInvalid],
    ['a part of an order', quiz, 'Q2', ['1'], EntryInvalid],
    ['one text for two pairs', quiz, 'Q3', ['0', '0'], EntryInvalid],
    ['one option twice', quiz, 'Q1', ['a', 'a'], EntryInvalid],
    ['a headline of 91 signs', subject, 'title', 'x'.repeat(91), TextTooLong],
  ])('refuses %s', (_, entries, key, value, refusal) => {
    expect(() => checkEntry(entries, key, value)).toThrow(refusal);
  });
});

describe('what is still to be filled in', () => {
  const all = { atLeast: null, characters: 1 };
  const filled = (...keys: string[]) => new Map(keys.map((key) => [key, '1'] as const));

  it('is every needed entry that is empty; words beside statements are never asked for', () => {
    expect(missingEntries('positioning', positioning, all, filled(), 0)).toBe(2);
    expect(missingEntries('positioning', positioning, all, filled('S1', 'S1.why'), 0)).toBe(1);
    expect(missingEntries('positioning', positioning, all, new Map([['S1', ' ']]), 0)).toBe(2);
  });

  it('is what lacks to the number that the author asks for', () => {
    expect(missingEntries('commitment', charter, { ...all, atLeast: 1 }, new Map(), 0)).toBe(1);
    expect(missingEntries('commitment', charter, { ...all, atLeast: 1 }, new Map([['C2', '2']]), 0)).toBe(0);
  });

  it('is, of a charter that has changed, each item that was accepted of the earlier one', () => {
    const both = new Map([
      ['C1', '1'],
      ['C2', '2'],
    ]);
    expect(missingEntries('commitment', charter, all, both, 0)).toBe(1);
    expect(filledEntries(charter, both).map(({ key }) => key)).toEqual(['C2']);
  });

  it('is a page of journal while it is shorter than asked', () => {
    const page = { ...all, characters: 20 };
    expect(missingEntries('journal', journal, page, new Map([['text', 'Trop court.']]), 0)).toBe(1);
    expect(missingEntries('journal', journal, page, new Map([['text', 'Assez long pour compter.']]), 0)).toBe(
      0,
    );
  });

  it('is a deliverable until there is a text or a file', () => {
    const fieldwork = entriesOfKind('fieldwork', { html });
    expect(missingEntries('fieldwork', fieldwork, all, new Map(), 0)).toBe(1);
    expect(missingEntries('fieldwork', fieldwork, all, new Map(), 1)).toBe(0);
    expect(missingEntries('fieldwork', fieldwork, all, new Map([['text', 'Fait.']]), 0)).toBe(0);
  });

  it('is six fields of a subject: what one feels, and what one leaves out, are optional', () => {
    expect(missingEntries('subject', subject, all, new Map(), 0)).toBe(6);
  });
});
