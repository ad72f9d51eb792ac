import { api } from '@cheminer/api-client';
import { type Failure, send } from '../../app/send.ts';
import { done } from './workshop-commands.ts';

type Webinar = Readonly<{ cohortId: string; eventId: string }>;

/** Says who was there: one person, or all those of the form. */
export async function markWebinar(webinar: Webinar, form: FormData) {
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
