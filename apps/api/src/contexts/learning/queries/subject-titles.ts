import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';

/** The title of somebody's subject, as far as they show it. */
export type SubjectTitle = Readonly<{
  /** As their facilitator may read it: handed in, or published. */
  handedIn: string;
  /** As their group may read it; null while it is not published. */
  published: string | null;
}>;

@Injectable()
export class SubjectTitles {
  constructor(private readonly tx: Transaction) {}

  /** By member. What somebody types and does not show is in it for nobody. */
  async of(memberIds: readonly string[]): Promise<Map<string, SubjectTitle>> {
    const rows = await this.tx.manager.query<{ memberId: string; audience: string; title: string }[]>(
      `SELECT member_id AS "memberId", audience, content->>'title' AS title FROM learning_share
        WHERE revoked_at IS NULL AND member_id = ANY($1) AND content ? 'title' ORDER BY shared_at`,
      [memberIds],
    );
    const titles = new Map<string, SubjectTitle>();
    for (const { memberId, audience, title } of rows) {
      const before = titles.get(memberId)?.published ?? null;
      titles.set(memberId, { handedIn: title, published: audience === 'group' ? title : before });
    }
    return titles;
  }
}
