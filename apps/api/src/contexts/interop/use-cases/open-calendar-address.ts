import { Injectable } from '@nestjs/common';
import { type OpenedLink, OutOfReach, PersonalLinks } from '../../identity/index.ts';
import { ReadingPace } from '../reading-pace.ts';

@Injectable()
export class OpenCalendarAddress {
  constructor(
    private readonly links: PersonalLinks,
    private readonly pace: ReadingPace,
  ) {}

  /** Whose it is, and what it gives. Keeps when it was last read. @throws OutOfReach, ReadTooOften */
  async run(token: string): Promise<OpenedLink> {
    const link = await this.links.open(token, 'calendar');
    if (link === null) throw new OutOfReach();
    this.pace.read(link.accountId);
    return link;
  }
}
