import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Never kept without asking again: a stale page would call for assets that are gone. */
const alwaysAsked = new Set(['index.html', 'service-worker.js', 'manifest.webmanifest']);

/**
 * The built front end on the same address as the API. Assets carry their hash and are immutable; every other
 * address is the page, except under `/api/` and `/assets/`, where a miss is a miss.
 */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const etag = `"${createHash('sha256').update(page).digest('base64url')}"`;
  await fastify.register(files, {
    root: folder,
    wildcard: false,
    index: false,
    decorateReply: false,
    cacheControl: false,
    globIgnore: ['index.html'],
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (isMiss(request.url)) return reply.callNotFound();
    void reply.header('cache-control', 'no-cache').header('etag', etag).type('text/html; charset=utf-8');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.send(page);
  });
}

const isMiss = (url: string): boolean =>
  url.startsWith('/api/') || url === '/api' || url.startsWith('/assets/');

function cachingOf(path: string): string {
  if (alwaysAsked.has(path.split('/').at(-1)!)) return 'no-cache';
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}
