import { api } from '@cheminer/api-client';
import { answered } from '../../app/answered.ts';
import { type Failure, send } from '../../app/send.ts';
import { type SlotTyped, typedIn, wishOf } from './slot.ts';

type Intent = keyof typeof commands;

/** What became of a command, for which slot, and when. */
export type Done = Readonly<{ intent: Intent; failure: Failure | null; at: string; slot: SlotTyped }>;

const SLOTS = '/api/cohorts/{cohortId}/study-slots';
const SLOT = `${SLOTS}/{slotId}` as const;

/** What can be done with slots, by the `intent` of the form. After an error status no loader runs. */
export async function command(cohortId: string, form: FormData) {
  const intent = String(form.get('intent')) as Intent;
  const slot = typedIn(form);
  const failure = await commands[intent](cohortId, slot);
  const done: Done = { intent, failure, at: new Date().toISOString(), slot };
  return answered(done, failure);
}

const commands = {
  async plan(cohortId: string, slot: SlotTyped): Promise<Failure | null> {
    const { slotId } = slot;
    const body = { slotId, ...wishOf(slot) };
    // The same slot typed anew after a refusal is another command.
    const key = [slotId, ...Object.values(wishOf(slot))].join(' ');
    return (
      await send(() =>
        api.POST(SLOTS, { params: { path: { cohortId }, header: { 'Idempotency-Key': key } }, body }),
      )
    ).failure;
  },
  move: change,
  restore: change,
  async cancel(cohortId: string, { slotId }: SlotTyped): Promise<Failure | null> {
    return (await send(() => api.DELETE(SLOT, { params: { path: { cohortId, slotId } } }))).failure;
  },
};

async function change(cohortId: string, slot: SlotTyped): Promise<Failure | null> {
  const { slotId } = slot;
  const params = { path: { cohortId, slotId } };
  return (await send(() => api.PUT(SLOT, { params, body: wishOf(slot) }))).failure;
}
