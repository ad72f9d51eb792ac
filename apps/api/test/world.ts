import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import request, { type Test as Request } from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule } from '../src/app.module.ts';
import { Passwords } from '../src/contexts/identity/passwords.ts';
import { httpAdapter, httpOptions, prepareHttpApp } from '../src/http-app.ts';
import { FixedClock } from '../src/kit/clock.ts';
import { readEnv } from '../src/kit/env.ts';
import { Jobs } from '../src/kit/jobs.ts';
import { template } from './template.ts';
import { cloneOf } from '../../../tools/postgres/databases.ts';

export type World = Awaited<ReturnType<typeof startWorld>>;

/** Monday of week five of a cohort that started on 2027-02-01, at noon in Paris. */
export const noon = '2027-03-01T11:00:00Z';

/** Told already for the journeys, at noon of 20 October 2026, when all tests run together. */
export const toldDemonstration = process.env['JOURNEYS_MEDIA'] ? 'cheminer_journeys' : null;

type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head';

/** A browser's requests: with somebody's cookie, or nobody's. */
export type Browser = Readonly<Record<Method, (url: string) => Request>>;

/** The whole API on a database of its own, at a clock that stands still; `from` is the database that it is a copy of. */
export async function startWorld(settings: Record<string, string> = {}, from = template) {
  const database = await cloneOf(from);
  const media = await mkdtemp(join(tmpdir(), 'cheminer-media-'));
  const env = readEnv({
    DATABASE_URL: database.url,
    MEDIA_DIR: media,
    LOG_LEVEL: 'silent',
    WORKER: '0',
    ...settings,
  });
  const clock = new FixedClock(noon);
  const logged: string[] = [];
  const adapter = httpAdapter(env, { write: (line) => void logged.push(line) });
  const module = await Test.createTestingModule({ imports: [AppModule.with(env, clock)] })
    .overrideProvider(Passwords)
    .useValue(readablePasswords)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(adapter, {
    ...httpOptions,
    logger: false,
  });
  await prepareHttpApp(app, env);

  const browser = (cookie?: string): Browser => {
    const ask = (method: Method) => (url: string) => {
      const asked = request(app.getHttpServer())[method](url);
      return cookie ? asked.set({ cookie, 'sec-fetch-site': 'same-origin' }) : asked;
    };
    return {
      ...{ get: ask('get'), put: ask('put'), post: ask('post') },
      ...{ delete: ask('delete'), patch: ask('patch'), head: ask('head') },
    };
  };

  return {
    app,
    clock,
    env,
    db: app.get(DataSource),
    /** What the log said of requests, where it is not silent. */
    logged,
    anonymous: browser(),
    browser,
    /** Runs what the worker would run. */
    work: () => app.get(Jobs).runPending(),
    async close() {
      await app.close();
      await database.drop();
      await rm(media, { recursive: true, force: true });
    },
  };
}

/** argon2id is slow on purpose; its own test uses the real one. */
const readablePasswords = {
  hash: (password: string) => Promise.resolve(`plain:${password}`),
  matches: (password: string, hash: string | undefined) => Promise.resolve(hash === `plain:${password}`),
};
