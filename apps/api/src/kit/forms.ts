import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a route says in its `RouteConfig` to let a form through, unread: a reader of mail sends one, and nothing else. */
export const takesForms = { takesForms: true } as const;

const formType = 'application/x-www-form-urlencoded';

/** Another site's page can send a form unasked: every route but those answers 415, as to any type but JSON. */
export function letFormsThrough(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(formType, { parseAs: 'string' }, (request, _, done) => {
    if (isTaken(request)) done(null, {});
    else done(Object.assign(new Error(formType), { statusCode: 415 }), undefined);
  });
}

const isTaken = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as Partial<typeof takesForms>).takesForms === true;
