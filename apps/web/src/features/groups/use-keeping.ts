import { api } from '@cheminer/api-client';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { type Failure, send } from '../../app/send.ts';
import type { Arrangement, Grouping } from './grouping.ts';
import { recall } from './recalled.ts';

/** Keeps all groups at once, or says why not. */
export function useKeeping(cohortId: string, { revision }: Grouping, groups: Arrangement) {
  const [isSaving, setSaving] = useState(false);
  /** As of which the groups were saved here. */
  const [saved, setSaved] = useState<Arrangement | null>(null);
  const [failure, fail] = useState<Failure | null>(null);
  const { revalidate } = useRevalidator();

  async function save(): Promise<void> {
    setSaving(true);
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const body = {
      revision,
      groups: groups.map(({ memberIds, ...group }) => ({ ...group, memberIds: [...memberIds] })),
    };
    const params = { path: { cohortId } };
    const { failure: refused } = await send(() =>
      api.PUT('/api/cohorts/{cohortId}/grouping', { params, headers, body }),
    );
    setSaving(false);
    fail(refused);
    if (refused) return;
    setSaved(groups);
    await revalidate();
  }

  /** What somebody else kept meanwhile takes the place of what is on the screen. */
  async function takeOthers(): Promise<void> {
    fail(null);
    recall(cohortId, revision, null);
    await revalidate();
  }

  return { isSaving, isSaved: saved !== null, save, takeOthers, failure };
}
