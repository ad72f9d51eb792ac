import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import files from '@fastify/static';
import { ConsoleLogger, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy, policyOfDocs } from './kit/content-security-policy.ts';
import type { Env } from './kit/env.ts';
import { errorLine, requestLine } from './kit/request-log.ts';
import { letFormsThrough } from './kit/forms.ts';
import { refuseCrossSite } from './kit/same-origin.ts';
import { letStreamsThrough } from './kit/streams.ts';
import { requestValidation } from './kit/validation.ts';
import { serveWeb } from './kit/web-files.ts';
import { serveDocument } from './openapi.ts';

/** The HTTP process: everything in front of the contexts. */
export async function createHttpApp(module: DynamicModule, env: Env): Promise<NestFastifyApplication> {
  const options = { ...httpOptions, logger: loggerOf(env) };
  return prepareHttpApp(
    await NestFactory.create<NestFastifyApplication>(module, httpAdapter(env), options),
    env,
  );
}

/** Fastify reads JSON by itself; Nest would add forms and plain text, which another site can send unasked. */
export const httpOptions = { bodyParser: false };

/** Lines of the log go to `stream`: the standard output, unless told otherwise. */
export const httpAdapter = (env: Env, stream: { write: (line: string) => void } = process.stdout) =>
  new FastifyAdapter({
    logger:
      env.LOG_LEVEL === 'silent'
        ? false
        : { level: env.LOG_LEVEL, serializers: { req: requestLine, err: errorLine }, stream },
    genReqId: () => randomUUID(),
    trustProxy: env.TRUST_PROXY,
    bodyLimit: 1_048_576,
    // Idle connections close at once; a request that is under way keeps its answer.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });

export async function prepareHttpApp(app: NestFastifyApplication, env: Env): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.setGlobalPrefix('api');
  app.useGlobalPipes(requestValidation());
  await registerPlugins(fastify, env);
  serveDocument(app);
  await app.init();
  await fastify.ready();
  return app;
}

/** Nest's own lines, as JSON like the requests'. */
export function loggerOf(env: Env): ConsoleLogger | false {
  if (env.LOG_LEVEL === 'silent') return false;
  const wanted =
    env.LOG_LEVEL === 'debug' ? {} : { logLevels: ['warn' as const, 'error' as const, 'fatal' as const] };
  return new ConsoleLogger({ json: true, colors: false, ...wanted });
}

async function registerPlugins(fastify: FastifyInstance, env: Env): Promise<void> {
  fastify.removeContentTypeParser('text/plain');
  letStreamsThrough(fastify);
  letFormsThrough(fastify);
  refuseCrossSite(fastify);
  fastify.addHook('onSend', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    const untold = /^\/api(\/|\?|$)/.test(request.url) && !reply.hasHeader('cache-control');
    if (untold) void reply.header('cache-control', 'no-store');
    if (request.url.startsWith('/api/docs')) void reply.header('content-security-policy', policyOfDocs);
  });
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(env),
    hsts: env.secureCookies,
  });
  await fastify.register(compress, { threshold: 1024 });
  await fastify.register(files, { root: env.WEB_DIR ?? process.cwd(), serve: false, wildcard: false });
  if (env.WEB_DIR) await serveWeb(fastify, env.WEB_DIR);
}
