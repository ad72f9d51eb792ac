import { Injectable } from '@nestjs/common';
import { type OwnFact, type OwnPart, OwnRows, type OwnSelect, type Owner } from '../../../kit/own-data.ts';

/** The account itself; neither its password nor what opens a session. */
@Injectable()
export class IdentityOwnData implements OwnPart {
  readonly tables = ['identity_account', 'identity_grant', 'identity_sign_in'];

  constructor(private readonly rows: OwnRows) {}

  facts(owner: Owner): AsyncIterable<OwnFact> {
    return this.rows.facts(owner, selects);
  }
}

const selects: readonly OwnSelect[] = [
  {
    ...{ kind: 'account', of: 'account' },
    sql: `SELECT ARRAY[id::text] AS cursor, created_at AS at, given_name AS "givenName", family_name AS "familyName",
                 email, zone, language
            FROM identity_account WHERE id = $1`,
  },
  {
    ...{ kind: 'grant', of: 'account' },
    sql: `SELECT ARRAY[kind] AS cursor, granted_at AS at, kind AS "grant" FROM identity_grant WHERE account_id = $1`,
  },
  {
    ...{ kind: 'sign-in', of: 'account' },
    sql: `SELECT ARRAY[token_digest] AS cursor, created_at AS at, expires_at AS "expiresAt" FROM identity_sign_in
           WHERE account_id = $1`,
  },
];
