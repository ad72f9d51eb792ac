import type { Problem } from '@cheminer/api-client';
import { DetailedError, Upload } from 'tus-js-client';

type Going = Readonly<{
  endpoint: string;
  chunkSize: number;
  retryDelays: number[];
  onProgress: (share: number) => void;
  /** The line is down, or the session has ended: it goes on from there. */
  onLost: (signedOut: boolean) => void;
  onRefused: (problem: Problem | null) => void;
  onDone: () => void;
}>;

/** Starts, or goes on with, the upload of a file by the tus protocol. */
export async function startUpload(file: File, going: Going): Promise<Upload> {
  const { endpoint, chunkSize, retryDelays } = going;
  const upload = new Upload(file, {
    ...{ endpoint, chunkSize, retryDelays, removeFingerprintOnSuccess: true },
    metadata: { filename: file.name, filetype: file.type },
    onProgress: (sent, total) => going.onProgress(total === null || total === 0 ? 0 : sent / total),
    onSuccess: going.onDone,
    onShouldRetry: (error) => isLost(error) && !isSignedOut(error),
    onError: (error) => {
      const problem = error instanceof DetailedError ? problemOf(error) : null;
      if (problem) going.onRefused(problem);
      else going.onLost(error instanceof DetailedError && isSignedOut(error));
    },
  });
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return upload;
}

/** No answer, or one that says to come back: anything else is a decision. */
function isLost(error: DetailedError): boolean {
  const status = error.originalResponse?.getStatus() ?? 0;
  return [0, 401, 423, 429].includes(status) || status >= 500 || saysComeBack(error);
}

const isSignedOut = (error: DetailedError): boolean => error.originalResponse?.getStatus() === 401;

/** Two tabs send one file: the other one is at it. */
const saysComeBack = (error: DetailedError): boolean =>
  error.originalResponse?.getBody().includes('media.upload-conflict') ?? false;

function problemOf(error: DetailedError): Problem | null {
  if (isLost(error)) return null;
  try {
    return JSON.parse(error.originalResponse!.getBody()) as Problem;
  } catch {
    return null;
  }
}
