import { withoutAddresses } from './without-addresses.ts';

/** Which message did not reach its reader, and what the server that gave up said, without any address. */
export type Returned = Readonly<{ messageId: string; answer: string }>;

/** Ours: the name of the message in the ledger, and the host of the installation. */
const ownMessageId = /^message-id:[ \t]*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/im;

/**
 * What a notice of non-delivery (RFC 3464) says; null where nothing was given up, or not one of ours. A notice of delay
 * is none: the server tries again.
 * @param status the part `message/delivery-status`: fields of the whole, then of each recipient
 * @param original the message that comes back, or its head
 */
export function returnedIn(status: string, original: string): Returned | null {
  const recipients = unfolded(status).split(/\r?\n[ \t]*\r?\n/);
  const failed = recipients.find((fields) => fieldIn(fields, 'action')?.toLowerCase() === 'failed');
  const messageId = ownMessageId.exec(unfolded(original))?.[1];
  if (failed === undefined || messageId === undefined) return null;
  const said = [fieldIn(failed, 'status'), fieldIn(failed, 'diagnostic-code')];
  return { messageId, answer: withoutAddresses(said.filter(Boolean).join(', ')) };
}

const unfolded = (text: string): string => text.replace(/\r?\n[ \t]+(?=\S)/g, ' ');

const fieldIn = (fields: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'im').exec(fields)?.[1];
