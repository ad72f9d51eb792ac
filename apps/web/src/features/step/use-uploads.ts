import { api } from '@cheminer/api-client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import type { Upload } from 'tus-js-client';
import { send } from '../../app/send.ts';
import type { Problem } from '@cheminer/api-client';

/** Small enough that a slow line loses little when it breaks. */
const chunkSize = 256 * 1024;
const retryDelays = [0, 2_000, 5_000, 15_000, 30_000, 60_000];

export type UploadRow = Readonly<{
  id: string;
  name: string;
  bytes: number;
  state: 'waiting' | 'uploading' | 'paused' | 'refused';
  /** From 0 to 1. */
  share: number;
  problem: Problem | null;
}>;

/** Files on their way up: they go on after a lost line and after the page was reloaded, from where they were. */
export function useUploads(cohortId: string, stepKey: string) {
  const { revalidate } = useRevalidator();
  const [rows, setRows] = useState<readonly UploadRow[]>([]);
  const running = useRef(new Map<string, Upload>());
  useResumedOnReturn(running);
  const put = (row: UploadRow) => setRows((all) => [...all.filter(({ id }) => id !== row.id), row]);
  const change = (id: string, news: Partial<UploadRow>) =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, ...news } : row)));
  const forget = (id: string) => {
    running.current.delete(id);
    setRows((all) => all.filter((row) => row.id !== id));
  };
  const start = async (file: File) => {
    const { startUpload } = await import('./upload.ts');
    const id = `${file.name}-${file.size}-${file.lastModified}`;
    put({ id, name: file.name, bytes: file.size, state: 'waiting', share: 0, problem: null });
    const upload = await startUpload(file, {
      ...{ endpoint: filesOf(cohortId, stepKey), chunkSize, retryDelays },
      onProgress: (share) => change(id, { state: 'uploading', share }),
      onLost(signedOut) {
        change(id, { state: 'paused' });
        if (signedOut) void signedInAgain().then((is) => is && running.current.get(id)?.start());
      },
      onRefused: (problem) => change(id, { state: 'refused', problem }),
      onDone: () => void revalidate().then(() => forget(id)),
    });
    running.current.set(id, upload);
  };
  return {
    rows,
    add: async (files: readonly File[]) => {
      for (const file of files) await start(file);
    },
    retry: (id: string) => running.current.get(id)?.start(),
    cancel: (id: string) => giveUp(running.current.get(id)).then(() => forget(id)),
    ...useKeptFiles(cohortId, stepKey),
  };
}

/** The server forgets what it had of it; one that it never had is no matter. */
const giveUp = async (upload: Upload | undefined): Promise<void> =>
  upload?.abort(true).catch(() => undefined);

/** Asks to sign in where one is; whether somebody did. */
const signedInAgain = async (): Promise<boolean> => (await send(() => api.GET('/api/me'))).failure === null;

const filesOf = (cohortId: string, stepKey: string): string =>
  `/api/cohorts/${cohortId}/steps/${encodeURIComponent(stepKey)}/files`;

function useResumedOnReturn(running: RefObject<Map<string, Upload>>): void {
  useEffect(() => {
    const resume = () => running.current.forEach((upload) => upload.start());
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [running]);
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
