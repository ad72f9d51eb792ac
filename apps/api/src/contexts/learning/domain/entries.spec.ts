import { entriesOfKind, type Entry, journalMax } from '@cheminer/vocabulary/entries';
import { checkEntry } from './entries.ts';
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
