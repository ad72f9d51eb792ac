import { api, dataOf } from '@cheminer/api-client';
import type { CollectiveKind } from '@cheminer/vocabulary';

/** A workshop of one's group or a webinar of the cohort, as a learner's screens show it. */
export type Meeting = Readonly<{
  stepKey: string;
  title: string;
  kind: CollectiveKind;
  minutes: number;
  /** Null while it has no date. */
  startsAt: string | null;
  /** The organiser's. */
  zone: string;
  place: string | null;
  link: string | null;
  /** Where the product shows it, for those that have a page of their own. */
  page: string | null;
  facilitatorName?: string | null;
  /** Of a workshop: a closed one is over, whatever its hour was. */
  status?: string;
  /** Why it does not count yet; null once the presence is noted. */
  notYet: Readonly<{
    code: 'not-scheduled' | 'cancelled' | 'starts-at' | 'presence-not-marked' | 'absent';
  }> | null;
  /** When the reader's clock and the organiser's are farther apart than at the meeting before. */
  gapChange?: Readonly<{ fromMinutes: number; toMinutes: number }> | null;
}>;

/** The workshops of one's group, then the webinars of the cohort, each in walking order. */
export async function meetingsOf(cohortId: string): Promise<readonly Meeting[]> {
  const at = { params: { path: { cohortId } } };
  const [workshops, webinars] = await Promise.all([
    ownOrNone(api.GET('/api/cohorts/{cohortId}/workshops', at)),
    ownOrNone(api.GET('/api/cohorts/{cohortId}/webinars', at)),
  ]);
  return [
    ...workshops.map((each) => ({
      ...each,
      kind: 'workshop' as const,
      page: pageOf(cohortId, each.workshopId),
    })),
    ...webinars.map((each) => ({ ...each, kind: 'webinar' as const, page: null })),
  ];
}

/** Whoever left the cohort still reads their path, no longer its meetings. */
async function ownOrNone<T>(answer: Parameters<typeof dataOf<T[]>>[0]): Promise<T[]> {
  const { response } = await answer;
  return response.status === 403 ? [] : dataOf(answer);
}

const pageOf = (cohortId: string, workshopId: string | null): string | null =>
  workshopId && `/promotions/${cohortId}/ateliers/${workshopId}`;

/** The one to come first, under way included: a meeting stays the next one until its end. */
export function nextMeeting(meetings: readonly Meeting[], now: string): Meeting | undefined {
  const coming = meetings.filter(({ startsAt, minutes, notYet, status }) => {
    return (
      notYet !== null &&
      status !== 'closed' &&
      status !== 'cancelled' &&
      startsAt !== null &&
      Date.parse(startsAt) + minutes * 60_000 > Date.parse(now)
    );
  });
  const [first] = coming.sort((one, other) => one.startsAt!.localeCompare(other.startsAt!));
  return first ?? meetings.find(({ startsAt }) => startsAt === null);
}
