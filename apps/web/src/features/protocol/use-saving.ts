import { api, type Schemas } from '@cheminer/api-client';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { type Failure, send } from '../../app/send.ts';
import { type Draft, toSend } from './draft.ts';

export type WorkshopPlace = Readonly<{ cohortId: string; workshopId: string }>;

/** What somebody else kept meanwhile. */
export type Theirs = Schemas['ChangeProtocolRequest'];

type Saving = Readonly<{
  draft: Draft;
  /** The revision that the draft was made from. */
  base: number;
  /** From then on, what is kept is shown. */
  forget: () => void;
}>;

/** Keeps the protocol, or tells why not; what somebody else kept stays beside one's own until the person decides. */
export function useSaving(path: WorkshopPlace, { draft, base, forget }: Saving) {
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);
  const { revalidate } = useRevalidator();
  const theirs = theirsOf(failure);

  async function save(revision: number): Promise<void> {
    setSaving(true);
    const body = { revision, ...toSend(draft) };
    const { failure: refused } = await send(() =>
      api.PUT('/api/cohorts/{cohortId}/workshops/{workshopId}/protocol', { params: { path }, body }),
    );
    fail(refused);
    if (!refused) await showKept();
    setSaved(!refused);
    setSaving(false);
  }

  async function showKept(): Promise<void> {
    fail(null);
    await revalidate();
    forget();
  }

  return {
    ...{ isSaving, isSaved, failure: theirs ? null : failure, theirs, keepTheirs: showKept },
    save: () => save(base),
    saveAnyway: () => save(theirs?.revision ?? base),
  };
}

const theirsOf = (failure: Failure | null): Theirs | null =>
  typeof failure === 'object' && failure?.code === 'workshops.protocol-changed'
    ? (failure.current as Theirs)
    : null;
