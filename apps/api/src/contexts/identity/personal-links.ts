import { createHash, randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Clock } from '../../kit/clock.ts';
import { Jobs } from '../../kit/jobs.ts';
import { Transaction } from '../../kit/transaction.ts';
import { LinkRecord } from './persistence/link.entity.ts';

export type LinkPurpose = 'answer' | 'calendar' | 'unsubscribe';
export type OpenedLink = Readonly<{ accountId: string; subjectId: string }>;
export type KnownLink = Readonly<{ subjectId: string; createdAt: Date; openedAt: Date | null }>;

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Addresses for one person and one purpose, without signing in: whoever holds the token may do that one thing, as
 * that person, and nothing else. 256 random bits; only the digest is kept, so an address is told once, when it is made.
 */
@Injectable()
export class PersonalLinks implements OnModuleInit {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('identity.forget-links', '25 2 * * *', () => this.sweep());
  }

  /** Answers the token to put in an address. Without an end it opens until it is revoked. */
  async make(
    accountId: string,
    purpose: LinkPurpose,
    subjectId: string,
    expiresAt: Date | null = null,
  ): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const link = { tokenDigest: digestOf(token), accountId, purpose, subjectId, expiresAt, openedAt: null };
    await this.tx.manager.insert(LinkRecord, { ...link, createdAt: this.clock.now() });
    return token;
  }

  /** Null when nothing of that kind was ever given, or no longer is. */
  async open(token: string, purpose: LinkPurpose): Promise<OpenedLink | null> {
    const tokenDigest = digestOf(token);
    const link = await this.tx.manager.findOneBy(LinkRecord, { tokenDigest, purpose });
    const now = this.clock.now();
    if (!link || (link.expiresAt !== null && link.expiresAt <= now)) return null;
    await this.tx.manager.update(LinkRecord, { tokenDigest }, { openedAt: now });
    return { accountId: link.accountId, subjectId: link.subjectId };
  }

  /** The latest of that kind, and when it was last used. */
  async latest(accountId: string, purpose: LinkPurpose): Promise<KnownLink | null> {
    return this.tx.manager.findOne(LinkRecord, {
      ...{ select: { subjectId: true, createdAt: true, openedAt: true }, where: { accountId, purpose } },
      order: { createdAt: 'DESC' },
    });
  }

  /** From now on those of that kind open this; their addresses stay the same. */
  async aim(accountId: string, purpose: LinkPurpose, subjectId: string): Promise<void> {
    await this.tx.manager.update(LinkRecord, { accountId, purpose }, { subjectId });
  }

  /** From now on none of that kind opens anything. */
  async revoke(accountId: string, purpose: LinkPurpose): Promise<void> {
    await this.tx.manager.delete(LinkRecord, { accountId, purpose });
  }

  /** Those that are over. */
  async sweep(): Promise<void> {
    await this.tx.manager.delete(LinkRecord, { expiresAt: LessThan(this.clock.now()) });
  }
}
