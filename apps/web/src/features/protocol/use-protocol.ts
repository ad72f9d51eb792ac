import { useEffect, useMemo, useState } from 'react';
import { type Draft, draftOf, type Protocol, saysTheSame } from './draft.ts';
import { recall, recalled } from './recalled.ts';
import { useSaving, type WorkshopPlace } from './use-saving.ts';

export type Editing = ReturnType<typeof useProtocol>;

/** The protocol as somebody changes it: each change can be undone, and none is kept before it is saved. */
export function useProtocol(place: WorkshopPlace, protocol: Protocol) {
  const { draft, base, kept, forget, ...history } = useHistory(place.workshopId, protocol);
  const isUnsaved = !saysTheSame(draft, kept);
  const saving = useSaving(place, { draft, base, forget });
  useEffect(
    () => recall(place.workshopId, base, isUnsaved ? draft : null),
    [place.workshopId, base, draft, isUnsaved],
  );
  return { draft, isUnsaved, ...history, ...saving, reset: () => history.change(kept) };
}

type History = Readonly<{ drafts: readonly Draft[]; base: number }>;

/** What was changed since it was read, and the revision that was read; the protocol that is kept where nothing was. */
function useHistory(workshopId: string, protocol: Protocol) {
  const kept = useMemo(() => draftOf(protocol), [protocol]);
  const [{ drafts, base }, set] = useState<History>(() => {
    const left = recalled(workshopId);
    return left ? { drafts: [left.draft], base: left.revision } : { drafts: [], base: 0 };
  });
  const isChanged = drafts.length > 0;
  const from = isChanged ? base : protocol.revision;
  return {
    ...{ kept, draft: drafts.at(-1) ?? kept, base: from },
    change: (next: Draft) => set((before) => ({ drafts: [...before.drafts, next], base: from })),
    forget: () => set({ drafts: [], base: 0 }),
    canUndo: isChanged,
    undo: () => set((before) => ({ ...before, drafts: before.drafts.slice(0, -1) })),
  };
}
