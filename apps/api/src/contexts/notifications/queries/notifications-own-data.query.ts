import { Injectable } from '@nestjs/common';
import {
  type OwnFact,
  type OwnPart,
  OwnRows,
  type OwnSelect,
  type Owner,
  sortable,
} from '../../../kit/own-data.ts';

/** What somebody wants to be written about, and that they were written to: what was said may be of others. */
@Injectable()
export class NotificationsOwnData implements OwnPart {
  readonly tables = ['notifications_preference', 'notifications_message'];

  constructor(private readonly rows: OwnRows) {}

  facts(owner: Owner): AsyncIterable<OwnFact> {
    return this.rows.facts(owner, selects);
  }
}

const selects: readonly OwnSelect[] = [
  {
    ...{ kind: 'mail-preferences', of: 'account' },
    sql: `SELECT ARRAY[account_id::text] AS cursor, updated_at AS at, invitations, edits, digest, reminders
            FROM notifications_preference WHERE account_id = $1`,
  },
  {
    ...{ kind: 'message', of: 'account' },
    sql: `SELECT ARRAY[${sortable('created_at')}, id::text] AS cursor, created_at AS at, kind AS message, state
            FROM notifications_message WHERE account_id = $1`,
  },
];
