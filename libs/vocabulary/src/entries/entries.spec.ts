import { filledEntries, missingEntries } from './entries.ts';
import { entriesOfKind } from './entries-of-kind.ts';

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
