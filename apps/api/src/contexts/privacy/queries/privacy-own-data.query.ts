import { Injectable } from '@nestjs/common';
import { type OwnFact, type OwnPart, OwnRows, type OwnSelect, type Owner } from '../../../kit/own-data.ts';

/** What somebody had erased, and when. */
@Injectable()
export class PrivacyOwnData implements OwnPart {
  readonly tables = ['privacy_erasure'];

  constructor(private readonly rows: OwnRows) {}

  facts(owner: Owner): AsyncIterable<OwnFact> {
    return this.rows.facts(owner, [erasures]);
  }
}

const erasures: OwnSelect = {
  ...{ kind: 'erasure', of: 'members' },
  sql: `SELECT ARRAY[member_id::text] AS cursor, erased_at AS at, member_id AS "memberId" FROM privacy_erasure
         WHERE member_id = ANY($1)`,
};
