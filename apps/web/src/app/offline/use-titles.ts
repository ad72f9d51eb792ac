import { api } from '@cheminer/api-client';
import { useEffect, useState } from 'react';
import { useMatches } from 'react-router';
import { attempt } from '../send.ts';

type Of = Readonly<{ cohortId: string; stepKey: string }>;
type Named = Readonly<{ key: string; title: string }>;
/** What pages about steps have read already. */
type Read = Readonly<{
  path?: Readonly<{ units: readonly Readonly<{ steps: readonly Named[] }>[] }>;
  step?: Readonly<{ module?: Readonly<{ steps: readonly Named[] }> }>;
}>;

/** For as long as the app is open: off line nothing else can name a step. */
const known = new Map<string, string>();

/** Keeps the titles of what goes by. */
export function useRememberedTitles(): void {
  for (const { loaderData } of useMatches()) {
    const { path, step } = (loaderData ?? {}) as Read;
    remember([...(path?.units.flatMap(({ steps }) => steps) ?? []), ...(step?.module?.steps ?? [])]);
  }
}

const remember = (named: readonly Named[]): void => named.forEach(({ key, title }) => known.set(key, title));

/** Names the steps of what is listed; their keys stand in until then, and when nothing answers. */
export function useTitles(of: readonly Of[]): (which: Of) => string {
  const [, redraw] = useState(0);
  const unknown = of.filter(({ stepKey }) => !known.has(stepKey)).map(({ cohortId }) => cohortId);
  const cohorts = [...new Set(unknown)].join(' ');
  useEffect(() => {
    if (cohorts === '') return;
    void Promise.all(cohorts.split(' ').map(askFor)).then(() => redraw((times) => times + 1));
  }, [cohorts]);
  return ({ stepKey }) => known.get(stepKey) ?? stepKey;
}

async function askFor(cohortId: string): Promise<void> {
  const { data } = await attempt(() =>
    api.GET('/api/cohorts/{cohortId}/path', { params: { path: { cohortId } } }),
  );
  remember(data?.units.flatMap(({ steps }) => steps) ?? []);
}
