import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ProblemCode } from '@cheminer/vocabulary';
import { Refusal } from './refusal.ts';
import { problemOf } from './problem.filter.ts';

class CrossSite extends Refusal {
  readonly code = 'request.cross-site' satisfies ProblemCode;
  readonly kind = 'forbidden';
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against requests forged by another site: an unsafe method must come from our own pages. Browsers say so in
 * `Sec-Fetch-Site`, older ones in `Origin`; whoever says neither may sign in, but not act with somebody’s cookie.
 * JSON bodies only, and the chunks of uploads: Fastify answers 415 to every other type.
 */
export function refuseCrossSite(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (safeMethods.has(request.method) || comesFromUs(request)) return;
    const problem = problemOf(new CrossSite(), request.url);
    return reply.status(problem.status).type('application/problem+json').send(problem);
  });
}

function comesFromUs({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined) return headers.cookie === undefined;
  return URL.parse(headers.origin)?.host === host;
}
