import { api } from '@cheminer/api-client';
import { useSyncExternalStore } from 'react';
import { useRevalidator } from 'react-router';
import { isOf } from '../../app/outbox/left-file.ts';
import type { Uploads } from '../../app/outbox/uploads.ts';
import { send } from '../../app/send.ts';

/** The files of a step: those on their way up, and what is done with those that the server has. */
export function useUploads(cohortId: string, stepKey: string, uploads: Uploads) {
  const place = { cohortId, stepKey };
  const rows = useSyncExternalStore(uploads.subscribe, uploads.now).filter(isOf(place));
  return {
    rows,
    add: async (files: readonly File[]) => {
      for (const file of files) await uploads.add(place, file);
    },
    retry: (id: string) => uploads.retry(id),
    cancel: (id: string) => uploads.cancel(id),
    ...useKeptFiles(cohortId, stepKey),
  };
}

/** Files that the server has: taken away, and had back. */
function useKeptFiles(cohortId: string, stepKey: string) {
  const { revalidate } = useRevalidator();
  const one = (fileId: string) => ({ params: { path: { cohortId, stepKey, fileId } } });
  return {
    async remove(fileId: string) {
      await send(() => api.DELETE('/api/cohorts/{cohortId}/steps/{stepKey}/files/{fileId}', one(fileId)));
      await revalidate();
    },
    async restore(fileId: string) {
      await send(() =>
        api.POST('/api/cohorts/{cohortId}/steps/{stepKey}/files/{fileId}/restore', one(fileId)),
      );
      await revalidate();
    },
  };
}
