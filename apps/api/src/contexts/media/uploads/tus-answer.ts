import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { BadRequestException } from '@nestjs/common';
import { ERRORS } from '@tus/server';
import { Refusal } from '../../../kit/refusal.ts';
import { FileTooLarge, UploadConflict, UploadUnknown } from '../domain/media.refusals.ts';

/** A request of the tus protocol, as the HTTP side received it. */
export type TusRequest = Readonly<{
  method: 'POST' | 'HEAD' | 'PATCH';
  url: string;
  headers: IncomingHttpHeaders;
  /** What is sent, unread. */
  body: Readable | undefined;
}>;
export type TusAnswer = Readonly<{ status: number; headers: Readonly<Record<string, string>> }>;

const understood = /^(content-(type|length)|tus-resumable|upload-[a-z-]+)$/;

export function webRequest({ method, url, headers, body }: TusRequest): Request {
  const told = Object.entries(headers).filter(([name]) => understood.test(name));
  return new Request(new URL(url, 'http://uploads'), {
    method,
    headers: told as [string, string][],
    ...(body && { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' as const }),
  });
}

const answered = /^(location|tus-[a-z]+|upload-[a-z-]+)$/;

export const answerOf = ({ status, headers }: Response): TusAnswer => ({
  ...{ status, headers: Object.fromEntries([...headers].filter(([name]) => answered.test(name))) },
});

/** What stopped the request, in the words of our problems. */
export function refusalOf(failure: unknown, status: number): unknown {
  if (failure instanceof Refusal) return failure;
  if (failure === ERRORS.ABORTED) return new UploadConflict();
  if (status === 404 || status === 410) return new UploadUnknown();
  if (status === 409) return new UploadConflict();
  if (status === 413) return new FileTooLarge();
  return status === 500 ? failure : new BadRequestException();
}
