import { api } from '@cheminer/api-client';
import { type Failure, send } from '../../app/send.ts';
import type { PollAnswer } from './meetings.ts';

type PollPath = Readonly<{ cohortId: string; pollId: string }>;

/** What became of it: the workshop that took a date, or that nobody is asked any more. */
type Became = Readonly<{ failure: Failure | null; workshopId?: string; over?: boolean }>;

const POLL = '/api/cohorts/{cohortId}/polls/{pollId}';

/** What can be done on the page of a poll, by the `intent` of the form. */
export async function pollCommand(path: PollPath, form: FormData): Promise<Became> {
  const intent = String(form.get('intent')) as keyof typeof commands;
  return commands[intent](path, form);
}

const commands = {
  async answer(path: PollPath, form: FormData): Promise<Became> {
    const body = { answers: [answerOf(form)] };
    return { failure: (await send(() => api.PUT(`${POLL}/answers`, { params: { path }, body }))).failure };
  },
  async confirm(path: PollPath, form: FormData): Promise<Became> {
    const body = { slotId: String(form.get('slotId')), reason: String(form.get('reason') ?? '') || null };
    const { data, failure } = await send(() => api.PUT(`${POLL}/confirmation`, { params: { path }, body }));
    return failure ? { failure } : { failure, workshopId: data.workshopId };
  },
  async withdraw(path: PollPath): Promise<Became> {
    const { failure } = await send(() => api.DELETE(POLL, { params: { path } }));
    return { failure, over: failure === null };
  },
};

/** One answer about one hour, as the form says it. */
export const answerOf = (form: FormData) => ({
  slotId: String(form.get('slotId')),
  answer: form.get('answer') as PollAnswer,
});
