import { api, dataOf, type Schemas } from '@cheminer/api-client';
import { type LoaderFunctionArgs, redirect, useRouteLoaderData } from 'react-router';
import { accountIsHere, accountIsUnknown } from './outbox/here.ts';

export type Me = Schemas['WhoAmIResponse'];
export type MyCohort = Me['cohorts'][number];

/** Who is signed in; nobody is led to the sign-in page, which leads back here. */
export async function sessionLoader({ request }: LoaderFunctionArgs): Promise<Me> {
  const answer = await api.GET('/api/me').catch(unknown);
  if (answer.response.status === 401) {
    accountIsUnknown(answer.response);
    const { pathname, search } = new URL(request.url);
    throw redirect(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
  }
  const me = await dataOf(Promise.resolve(answer)).catch(unknown);
  accountIsHere(me.accountId);
  return me;
}

function unknown(cause: unknown): never {
  accountIsUnknown(cause);
  throw cause;
}

export const useMe = (): Me => useRouteLoaderData('session') as Me;

/** The place of the signed-in person in the cohort of the address. */
export function useMyCohort(cohortId: string | undefined): MyCohort | undefined {
  return useMe().cohorts.find((cohort) => cohort.cohortId === cohortId);
}

/** Where each role starts. */
export function homeOf({ cohortId, role, leftOn }: MyCohort): string {
  if (leftOn !== null && role !== 'participant') return '/compte';
  const page = { participant: 'parcours', facilitator: 'ateliers', coordinator: 'suivi', observer: 'suivi' }[
    role
  ];
  return `/promotions/${cohortId}/${page}`;
}
