import { api, dataOf, type Schemas } from '@cheminer/api-client';
import type { NameChoice } from '@cheminer/vocabulary';
import { answered } from '../../app/answered.ts';
import { accountKey } from '../../app/outbox/account.ts';
import { eraseKept } from '../../app/packs/kept-copies.ts';
import { type Failure, send } from '../../app/send.ts';

/** A cohort in which one takes or took part, and when one last had one's writings in it erased. */
export type Place = Schemas['MyNameResponse'] & Readonly<{ erasedAt: string | null }>;

/** What became of what was sent; how many of each are gone. */
export type Done = Readonly<{ failure: Failure | null; erased: Schemas['ErasedResponse'] | null }>;

export async function readPlaces(): Promise<Place[]> {
  const [names, erasures] = await Promise.all([
    dataOf(api.GET('/api/me/names')),
    dataOf(api.GET('/api/my-data/erasures')),
  ]);
  const erasedAt = new Map(erasures.map((each) => [each.cohortId, each.erasedAt]));
  return names.map((name) => ({ ...name, erasedAt: erasedAt.get(name.cohortId) ?? null }));
}

export async function chooseName(cohortId: string, choice: NameChoice) {
  const params = { path: { cohortId } };
  const { failure } = await send(() =>
    api.PUT('/api/cohorts/{cohortId}/my-name', { params, body: { choice } }),
  );
  return answered<Done>({ failure, erased: null }, failure);
}

/** On this device too: a module taken along holds what was typed in it. */
export async function erase(cohortId: string) {
  const params = { path: { cohortId } };
  const { data, failure } = await send(() => api.DELETE('/api/cohorts/{cohortId}/my-writings', { params }));
  const accountId = localStorage.getItem(accountKey);
  if (data && accountId !== null) await eraseKept(accountId);
  return answered<Done>({ failure, erased: data }, failure);
}
