import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { TusRequest } from '../../media/index.ts';

/** A line that says nothing for that long is broken. */
const silence = 60_000;

export function tusRequestOf({ method, url, headers, body, raw }: FastifyRequest): TusRequest {
  const sent = body instanceof Readable ? body : undefined;
  if (sent) raw.setTimeout(silence, () => raw.destroy());
  return { method: method as TusRequest['method'], url, headers, body: sent };
}
