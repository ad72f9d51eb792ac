import { api } from '@cheminer/api-client';
import { type Failure, send } from '../../app/send.ts';
import { done } from './workshop-commands.ts';

type Webinar = Readonly<{ cohortId: string; eventId: string }>;

/** What can be done on the page of a webinar. */
export async function webinarCommand(webinar: Webinar, form: FormData) {
  if (form.get('intent') !== 'cancel') return markAll(webinar, form);
  const body = { reason: String(form.get('reason') ?? '') };
  const { failure } = await send(() =>
    api.PUT('/api/cohorts/{cohortId}/webinars/{eventId}/cancellation', { params: { path: webinar }, body }),
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
    api.PUT('/api/cohorts/{cohortId}/webinars/{eventId}/attendance/{memberId}', { params: { path }, body }),
  );
  return failure;
}
