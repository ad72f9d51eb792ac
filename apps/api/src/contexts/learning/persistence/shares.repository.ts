import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Transaction } from '../../../kit/transaction.ts';
import { ShareRecord } from './draft.entity.ts';

@Injectable()
export class Shares {
  constructor(private readonly tx: Transaction) {}

  standing(memberId: string, stepKey: string): Promise<ShareRecord[]> {
    return this.tx.manager.findBy(ShareRecord, { memberId, stepKey, revokedAt: IsNull() });
  }

  async add(share: Omit<ShareRecord, 'revokedAt'>): Promise<void> {
    await this.tx.manager.insert(ShareRecord, { ...share, revokedAt: null } as never);
  }

  /** @returns whether there was something to take back */
  async revoke(
    memberId: string,
    stepKey: string,
    audience: ShareRecord['audience'],
    revokedAt: Date,
  ): Promise<boolean> {
    const standing = { memberId, stepKey, audience, revokedAt: IsNull() };
    const { affected } = await this.tx.manager.update(ShareRecord, standing, { revokedAt });
    return (affected ?? 0) > 0;
  }

  /** What these members show, newest first: to their group, and to whoever facilitates it where `toFacilitator`. */
  shown(memberIds: readonly string[], facilitated: readonly string[]): Promise<ShareRecord[]> {
    return this.tx.manager
      .createQueryBuilder(ShareRecord, 'share')
      .where('share.revoked_at IS NULL')
      .andWhere(
        `(share.member_id = ANY(:memberIds) AND share.audience = 'group' OR share.member_id = ANY(:facilitated))`,
        { memberIds, facilitated },
      )
      .orderBy('share.shared_at', 'DESC')
      .getMany();
  }
}
