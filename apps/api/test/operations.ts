import type { Readable } from 'node:stream';
import type { Test as Request } from 'supertest';
import { describeApi } from '../src/openapi.ts';
import type { Browser, World } from './world.ts';

export type Operation = Readonly<{
  id: string;
  method: 'get' | 'put' | 'post' | 'delete' | 'patch';
  path: string;
}>;

/** Everything that the OpenAPI document says can be asked. */
export const operationsOf = ({ app }: World): Operation[] =>
  Object.entries(describeApi(app).paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { operationId: string }>).map(
      ([method, { operationId: id }]) => ({ id, path, method: method as Operation['method'] }),
    ),
  );

/** Asks for it where the names of its path stand for `places`; a stream is left once it has begun. */
export function ask(browser: Browser, { id, method, path }: Operation, places: Places): Request {
  const here: Places = { ...places, ...exceptions(path, places) };
  const asked = browser[method](path.replace(/\{(\w+)\}/g, (_, name: string) => here[name]!));
  return id === 'followRoom' ? asked.buffer(false).parse(hangUp) : asked;
}

/** What each name in a path stands for. */
export type Places = Readonly<Record<string, string>>;

/** Files go with fieldwork only. */
export const fieldwork = 'M2-E2';

/** A name that means something else on some paths: turns are of a workshop, and a refusal has a link of its own. */
function exceptions(path: string, { refusal }: Places): Places {
  if (path.includes('/files')) return { stepKey: fieldwork };
  if (path.includes('/turns')) return { stepKey: 'A1', slot: '1' };
  return path.includes('/unsubscriptions') && refusal ? { token: refusal } : {};
}

/** A stream has no end of its own. */
function hangUp(response: unknown, done: (error: Error | null, body: unknown) => void): void {
  (response as Readable).destroy();
  done(null, null);
}
