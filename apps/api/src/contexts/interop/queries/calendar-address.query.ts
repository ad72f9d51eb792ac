import { Injectable } from '@nestjs/common';
import { PersonalLinks } from '../../identity/index.ts';
import { readContents } from '../domain/feed-contents.ts';
import type { CalendarAddressResponse } from '../http/calendar.response.ts';

@Injectable()
export class CalendarAddressQuery {
  constructor(private readonly links: PersonalLinks) {}

  /** Never the address itself: only its digest is kept. */
  async run(accountId: string): Promise<CalendarAddressResponse> {
    const link = await this.links.latest(accountId, 'calendar');
    if (link === null) return { madeAt: null, readAt: null, parts: [] };
    return {
      madeAt: link.createdAt.toISOString(),
      readAt: link.openedAt?.toISOString() ?? null,
      parts: [...readContents(link.subjectId).parts],
    };
  }
}
