/** Notes that are not saved yet, with the version that they were typed on. */
export type TypedNote = Readonly<{ text: string; baseVersion: number }>;

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What this device still has to save; it goes with the version that it was typed on, never with a newer one. */
export function recallNote(storage: Kept, key: string): TypedNote | null {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as TypedNote | null;
  } catch {
    return null;
  }
}

export function keepNote(storage: Kept, key: string, note: TypedNote): void {
  storage.setItem(key, JSON.stringify(note));
}

/** Once a text is saved: what was typed since goes on the version that it made. */
export function noteSaved(storage: Kept, key: string, saved: TypedNote): void {
  const typed = recallNote(storage, key);
  if (typed === null || typed.text === saved.text) storage.removeItem(key);
  else keepNote(storage, key, { text: typed.text, baseVersion: saved.baseVersion });
}
