import { api } from '@cheminer/api-client';
import { answered } from '../../app/answered.ts';
import { type Failure, send } from '../../app/send.ts';
import type { AttendanceStatus, ReplyAnswer } from './meetings.ts';

/** What became of a command, and when: said beside what sent it. `people` is how many it was about. */
export type Done = Readonly<{ failure: Failure | null; at: string; people: number }>;

type Workshop = Readonly<{ cohortId: string; workshopId: string }>;

const WORKSHOP = '/api/cohorts/{cohortId}/workshops/{workshopId}';

/** For an action to answer. */
export function done(failure: Failure | null, people = 0) {
  const told: Done = { failure, at: new Date().toISOString(), people };
  return answered(told, failure);
}

/** What can be done on the page of a workshop, by the `intent` of the form. */
export async function command(workshop: Workshop, form: FormData) {
  const intent = String(form.get('intent')) as keyof typeof commands;
  const failure = await commands[intent](workshop, form);
  return done(failure, form.getAll('memberId').length);
}

const commands = {
  async reply(path: Workshop, form: FormData) {
    const body = { answer: form.get('answer') as ReplyAnswer };
    return (await send(() => api.PUT(`${WORKSHOP}/reply`, { params: { path }, body }))).failure;
  },
  async open(path: Workshop) {
    return (await send(() => api.PUT(`${WORKSHOP}/opening`, { params: { path } }))).failure;
  },
  async cancel(path: Workshop, form: FormData) {
    const body = { reason: String(form.get('reason') ?? '') };
    return (await send(() => api.PUT(`${WORKSHOP}/cancellation`, { params: { path }, body }))).failure;
  },
  async reopen(path: Workshop, form: FormData) {
    const body = { reason: String(form.get('reason') ?? '') };
    return (await send(() => api.PUT(`${WORKSHOP}/reopening`, { params: { path }, body }))).failure;
  },
  async replace(path: Workshop, form: FormData) {
    const body = {
      facilitatorId: String(form.get('facilitatorId') ?? '') || null,
      note: String(form.get('note') ?? '') || null,
    };
    return (await send(() => api.PUT(`${WORKSHOP}/facilitator`, { params: { path }, body }))).failure;
  },
  async close(path: Workshop) {
    return (await send(() => api.PUT(`${WORKSHOP}/closing`, { params: { path } }))).failure;
  },
  mark: (workshop: Workshop, form: FormData) => mark(workshop, String(form.get('memberId')), form),
  async 'mark-all'(workshop: Workshop, form: FormData) {
    const members = form.getAll('memberId').map(String);
    const failures = await Promise.all(members.map((memberId) => mark(workshop, memberId, form)));
    return failures.find((failure) => failure !== null) ?? null;
  },
};

async function mark(workshop: Workshop, memberId: string, form: FormData): Promise<Failure | null> {
  const path = { ...workshop, memberId };
  const reason = form.get('reason') as string | null;
  const body = { status: form.get('status') as AttendanceStatus, reason };
  return (await send(() => api.PUT(`${WORKSHOP}/attendance/{memberId}`, { params: { path }, body }))).failure;
}
