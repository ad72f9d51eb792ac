import { PassThrough, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a route says in its `RouteConfig` to be given bytes as they come, neither read nor held. */
export const takesStream = { takesStream: true } as const;

/** The type that tus sends chunks in: another site cannot send it unasked. */
const chunkType = 'application/offset+octet-stream';

/** Lets chunks through to the routes that take them; all others answer 415 as to any type but JSON. */
export function letStreamsThrough(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(chunkType, (request, payload, done) => {
    if (isTaken(request)) done(null, whatComes(payload));
    else done(Object.assign(new Error(chunkType), { statusCode: 415 }));
  });
  // What nobody read is let go, or the line would wait for it for ever.
  fastify.addHook('onResponse', async (request) => {
    if (isTaken(request)) request.raw.unpipe().resume();
  });
}

const isTaken = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as Partial<typeof takesStream>).takesStream === true;

/** A line that drops ends the chunk there: what came is kept, even before anybody reads it. */
function whatComes(payload: Readable): Readable {
  const chunk = new PassThrough();
  const end = () => void chunk.end();
  payload.once('error', end).once('close', end).pipe(chunk);
  return chunk;
}
