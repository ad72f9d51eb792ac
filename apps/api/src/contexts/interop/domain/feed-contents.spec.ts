import { feedParts, readContents, writeContents } from './feed-contents.ts';

describe('what an address gives', () => {
  it.each([[[]], [['meetings']], [['study', 'guides']], [feedParts]] as const)(
    '%j is kept and read again',
    (parts) => {
      expect(readContents(writeContents({ language: 'en', parts }))).toEqual({ language: 'en', parts });
    },
  );

  it('is the same in whatever order it is chosen', () => {
    const kept = writeContents({ language: 'fr', parts: ['guides', 'meetings'] });
    expect(kept).toBe(writeContents({ language: 'fr', parts: ['meetings', 'guides'] }));
  });

  it('leaves out what no version knows', () => {
    expect(readContents('fr:meetings,dreams')).toEqual({ language: 'fr', parts: ['meetings'] });
    expect(readContents('')).toEqual({ language: '', parts: [] });
  });
});
