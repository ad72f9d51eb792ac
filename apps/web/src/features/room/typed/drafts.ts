import type { Consultation } from '@cheminer/workshop-run';

/** A text that was typed and is in no field of the screen any more. */
export type Unsent = Readonly<{ name: string; consultation: Consultation | null; text: string }>;

export type Drafts = Readonly<{
  /** What was typed under that name; undefined where nothing was. */
  of: (name: string) => string | undefined;
  keep: (name: string, text: string) => void;
  forget: (name: string) => void;
  /** For `useSyncExternalStore`, by the field that shows that name. */
  watch: (name: string, listener: () => void) => () => void;
  /** For `useSyncExternalStore`, by whoever shows what is in no field. */
  follow: (listener: () => void) => () => void;
  unsent: () => readonly Unsent[];
}>;

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The name of what is typed in a field about a subject. */
export const draftName = (consultation: Consultation | null | undefined, field: string): string =>
  `${consultation ?? 0}/${field}`;

/** Chosen, not written: of no use to anybody outside of its form. */
const isChoice = /\/(tags|dueOn|remindOn)$/;

/** What was typed in the room and did not go: kept on the device, by the subject that it is about. */
export function draftsIn(storage: Kept, key: string): Drafts {
  const texts = recalled(storage, key);
  const fields = new Map<() => void, string | null>();
  let unsent = unsentOf(texts, fields);
  const tell = () => {
    unsent = unsentOf(texts, fields);
    for (const listener of [...fields.keys()]) listener();
  };
  const change = (name: string, text: string | null) => {
    if (text === null) texts.delete(name);
    else texts.set(name, text);
    // Another page of the same room may keep texts of its own there.
    const kept = recalled(storage, key);
    if (text === null) kept.delete(name);
    else kept.set(name, text);
    storage.setItem(key, JSON.stringify([...kept]));
    tell();
  };
  const watch = (name: string | null, listener: () => void) => {
    fields.set(listener, name);
    tell();
    return () => {
      fields.delete(listener);
      tell();
    };
  };
  return {
    ...{ watch, of: (name) => texts.get(name), unsent: () => unsent },
    follow: (listener) => watch(null, listener),
    keep: (name, text) => change(name, text),
    forget: (name) => change(name, null),
  };
}

function recalled(storage: Kept, key: string): Map<string, string> {
  try {
    return new Map(JSON.parse(storage.getItem(key) ?? '[]') as [string, string][]);
  } catch {
    return new Map();
  }
}

function unsentOf(
  texts: ReadonlyMap<string, string>,
  fields: ReadonlyMap<unknown, string | null>,
): readonly Unsent[] {
  const shown = new Set(fields.values());
  return [...texts]
    .filter(([name, text]) => text.trim() !== '' && !shown.has(name) && !isChoice.test(name))
    .map(([name, text]) => ({ name, text, consultation: subjectOf(name) }));
}

function subjectOf(name: string): Consultation | null {
  const nth = Number(name.split('/')[0]);
  return nth === 1 || nth === 2 ? nth : null;
}
