import { keepNote, noteSaved, recallNote } from './typed-note.ts';

function device() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('Notes that are not saved yet', () => {
  it('keep the version that they were typed on', () => {
    const storage = device();
    keepNote(storage, 'note', { text: 'Appeler Hélène', baseVersion: 3 });
    expect(recallNote(storage, 'note')).toEqual({ text: 'Appeler Hélène', baseVersion: 3 });
  });

  it('are forgotten once that very text is saved', () => {
    const storage = device();
    keepNote(storage, 'note', { text: 'Appeler Hélène', baseVersion: 3 });
    noteSaved(storage, 'note', { text: 'Appeler Hélène', baseVersion: 4 });
    expect(recallNote(storage, 'note')).toBeNull();
  });

  it('stay, on the new version, where something else was typed meanwhile', () => {
    const storage = device();
    keepNote(storage, 'note', { text: 'Appeler Hélène demain', baseVersion: 3 });
    noteSaved(storage, 'note', { text: 'Appeler Hélène', baseVersion: 4 });
    expect(recallNote(storage, 'note')).toEqual({ text: 'Appeler Hélène demain', baseVersion: 4 });
  });
});
