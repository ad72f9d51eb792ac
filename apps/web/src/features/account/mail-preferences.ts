import { api, dataOf, type Schemas } from '@cheminer/api-client';
import type { ReminderDistance } from '@cheminer/vocabulary';
import { send } from '../../app/send.ts';

export type MailPreferences = Schemas['MailPreferencesResponse'];

export const readMailPreferences = (): Promise<MailPreferences> =>
  dataOf(api.GET('/api/me/mail-preferences'));

/** What the boxes of the card say. */
export function chosenIn(form: FormData): MailPreferences {
  const isChecked = (name: string) => form.has(name);
  return {
    ...{ invitations: isChecked('invitations'), edits: isChecked('edits'), digest: isChecked('digest') },
    study: isChecked('study'),
    reminders: form.getAll('reminder') as ReminderDistance[],
  };
}

export const keepMailPreferences = (body: MailPreferences) =>
  send(() => api.PUT('/api/me/mail-preferences', { body }));
