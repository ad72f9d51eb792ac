import createClient from 'openapi-fetch';
import type { components, paths } from './schema.ts';

export type Schemas = components['schemas'];
export type Problem = Schemas['ProblemResponse'];

/** The one client of the API: same origin, the session in its cookie. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? 'http://localhost' });

type Answer<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** The data, or the problem thrown as a Response, for the nearest error page. */
export async function dataOf<T>(answer: Answer<T>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw Response.json(error ?? null, { status: response.status });
  return data as T;
}

export type Outcome<T> = Readonly<{ data: T; problem: null } | { data: null; problem: Problem }>;

/** For what people send: a refusal comes back as a value, to be said beside the form; a breakdown is thrown. */
export async function outcomeOf<T>(answer: Answer<T>): Promise<Outcome<T>> {
  const { data, error, response } = await answer;
  if (response.ok) return { data: data as T, problem: null };
  if (response.status >= 500) throw Response.json(error ?? null, { status: response.status });
  return { data: null, problem: error as Problem };
}
