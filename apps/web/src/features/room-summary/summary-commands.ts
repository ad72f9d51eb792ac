import { api, type Schemas } from '@cheminer/api-client';
import { answered } from '../../app/answered.ts';
import { type Failure, send } from '../../app/send.ts';
import type { Place } from './summary.ts';

/** What became of what was sent. */
export type Done = Readonly<{ failure: Failure | null }>;
type Command = Schemas['RoomCommandRequest'];

/** What the client of a consultation decides on this page, by the `intent` of the form. */
export async function command(place: Place, form: FormData) {
  const intent = String(form.get('intent')) as keyof typeof commandOf;
  const body = commandOf[intent](form);
  const params = { path: place, header: { 'Idempotency-Key': crypto.randomUUID() } };
  const { failure } = await send(() =>
    api.POST('/api/cohorts/{cohortId}/workshops/{workshopId}/room/commands', { params, body }),
  );
  const done: Done = { failure };
  return answered(done, failure);
}

const said = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const given = (form: FormData, name: string) => {
  const text = said(form, name);
  return text === '' ? {} : { [name]: text };
};
const consultationIn = (form: FormData) => Number(said(form, 'consultation')) as 1 | 2;

const commandOf = {
  keep: (form: FormData): Command => ({
    ...{ kind: 'keep', consultation: consultationIn(form) },
    keeping: said(form, 'keeping') as NonNullable<Command['keeping']>,
  }),
  decide: (form: FormData): Command => ({
    ...{ kind: 'decide-action', consultation: consultationIn(form), actionId: said(form, 'actionId') },
    ...given(form, 'text'),
    ...given(form, 'withWhom'),
    ...given(form, 'firstSign'),
    ...given(form, 'dueOn'),
    ...given(form, 'remindOn'),
  }),
  drop: (form: FormData): Command => ({ kind: 'drop-action', actionId: said(form, 'actionId') }),
};
