import { api, dataOf } from '@cheminer/api-client';
import { type Failure, send } from '../../app/send.ts';
import { meetingOf } from './meeting-form-data.ts';
import { done } from './workshop-commands.ts';

type Webinar = Readonly<{ cohortId: string; eventId: string }>;

const WEBINAR = '/api/cohorts/{cohortId}/webinars/{eventId}';

/** Who may run a webinar. */
export const facilitatorsOf = (cohortId: string) =>
  dataOf(api.GET('/api/cohorts/{cohortId}/facilitators', { params: { path: { cohortId } } }));

/** When and where, and who runs it. */
export const webinarOf = (form: FormData) => ({
  ...meetingOf(form),
  facilitatorId: String(form.get('facilitatorId') ?? '') || null,
});

/** A place for oneself, or the one that one had. */
export async function placeCommand(cohortId: string, form: FormData) {
  const path = { cohortId, eventId: String(form.get('eventId')) };
  const { failure } = await send(() =>
    form.get('intent') === 'take'
      ? api.PUT(`${WEBINAR}/place`, { params: { path } })
      : api.DELETE(`${WEBINAR}/place`, { params: { path } }),
  );
  return done(failure);
}

/** What can be done on the page of a webinar. */
export async function webinarCommand(webinar: Webinar, form: FormData) {
  const intent = form.get('intent');
  if (intent === 'places') return changePlaces(webinar, form);
  return intent === 'cancel' ? cancel(webinar, form) : markAll(webinar, form);
}

/** Left empty, it is for everybody. */
async function changePlaces(path: Webinar, form: FormData) {
  const body = { places: placesIn(form) };
  return done((await send(() => api.PUT(`${WEBINAR}/places`, { params: { path }, body }))).failure);
}

export function placesIn(form: FormData): number | null {
  const typed = String(form.get('places') ?? '').trim();
  return typed === '' ? null : Number(typed);
}

async function cancel(webinar: Webinar, form: FormData) {
  const body = { reason: String(form.get('reason') ?? '') };
  const { failure } = await send(() =>
    api.PUT(`${WEBINAR}/cancellation`, { params: { path: webinar }, body }),
  );
  return done(failure);
}

/** Says who was there: one person, or all those of the form. */
async function markAll(webinar: Webinar, form: FormData) {
  const members = form.getAll('memberId').map(String);
  const failures = await Promise.all(members.map((memberId) => mark(webinar, memberId, form)));
  return done(failures.find((failure) => failure !== null) ?? null, members.length);
}

async function mark(webinar: Webinar, memberId: string, form: FormData): Promise<Failure | null> {
  const path = { ...webinar, memberId };
  const body = { present: form.get('status') === 'present', reason: form.get('reason') as string | null };
  const { failure } = await send(() =>
    api.PUT(`${WEBINAR}/attendance/{memberId}`, { params: { path }, body }),
  );
  return failure;
}
