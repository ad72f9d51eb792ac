import { createHash } from 'node:crypto';
import type { GrantKind } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { windowMinutes, type RecentFailures } from '../domain/throttle.ts';
import { FailedSignInRecord, SignInRecord } from './sign-in.entity.ts';

export type OpenSignIn = Readonly<{ accountId: string; grants: GrantKind[]; expiresAt: Date }>;

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

@Injectable()
export class SignIns {
  constructor(private readonly tx: Transaction) {}

  async open(token: string, accountId: string, createdAt: Date, expiresAt: Date): Promise<void> {
    await this.tx.manager.insert(SignInRecord, {
      tokenDigest: digestOf(token),
      accountId,
      createdAt,
      expiresAt,
    });
  }

  async find(token: string, now: Date): Promise<OpenSignIn | undefined> {
    const [found] = await this.tx.manager.query<OpenSignIn[]>(
      `SELECT s.account_id AS "accountId", s.expires_at AS "expiresAt",
              coalesce((SELECT json_agg(g.kind) FROM identity_grant g WHERE g.account_id = s.account_id), '[]') AS grants
         FROM identity_sign_in s WHERE s.token_digest = $1 AND s.expires_at > $2`,
      [digestOf(token), now],
    );
    return found;
  }

  async prolong(token: string, expiresAt: Date): Promise<void> {
    await this.tx.manager.update(SignInRecord, { tokenDigest: digestOf(token) }, { expiresAt });
  }

  async close(token: string): Promise<void> {
    await this.tx.manager.delete(SignInRecord, { tokenDigest: digestOf(token) });
  }

  async recentFailures(email: string, address: string, now: Date): Promise<RecentFailures> {
    const since = new Date(now.getTime() - windowMinutes * 60_000);
    const rows = await this.tx.manager.query<{ failedAt: Date; same: boolean }[]>(
      `SELECT failed_at AS "failedAt", email = $1 AS same FROM identity_failed_sign_in
        WHERE failed_at > $3 AND address = $2`,
      [email, address, since],
    );
    const ofPerson = rows.filter(({ same }) => same).map(({ failedAt }) => failedAt);
    return { ofPerson, ofAddress: rows.map(({ failedAt }) => failedAt) };
  }

  async addFailure(failure: FailedSignInRecord): Promise<void> {
    await this.tx.manager.insert(FailedSignInRecord, failure);
  }

  async forgive(id: string): Promise<void> {
    await this.tx.manager.delete(FailedSignInRecord, { id });
  }

  /** Sessions that are over, and attempts older than a day. */
  async sweep(now: Date): Promise<void> {
    await this.tx.manager.delete(SignInRecord, { expiresAt: LessThan(now) });
    await this.tx.manager.delete(FailedSignInRecord, {
      failedAt: LessThan(new Date(now.getTime() - 86_400_000)),
    });
  }
}
