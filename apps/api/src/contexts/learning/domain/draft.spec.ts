import { decideDraft } from './draft.ts';

const kept = { value: 'Bonjour', version: 3, writeId: 'w3' };
const incoming = { value: 'Bonjour à', baseVersion: 3, writeId: 'w4', afterWrite: null };

describe('what somebody is typing', () => {
  it('is written when nothing was there, or when it follows what is there', () => {
    expect(decideDraft(null, { ...incoming, baseVersion: 0 })).toBe('write');
    expect(decideDraft(kept, incoming)).toBe('write');
  });

  it('is there already when the same write comes again, or when the text is the same', () => {
    expect(decideDraft(kept, { ...incoming, writeId: 'w3', baseVersion: 2 })).toBe('kept');
    expect(decideDraft(kept, { ...incoming, value: 'Bonjour', baseVersion: 0 })).toBe('kept');
  });

  it('is in conflict with what another device wrote meanwhile', () => {
    expect(decideDraft(kept, { ...incoming, baseVersion: 2 })).toBe('conflict');
    expect(decideDraft(kept, { ...incoming, baseVersion: 4 })).toBe('conflict');
  });

  it('is in no conflict with one’s own write whose answer never came', () => {
    expect(decideDraft(kept, { ...incoming, baseVersion: 2, afterWrite: 'w3' })).toBe('write');
  });
});
