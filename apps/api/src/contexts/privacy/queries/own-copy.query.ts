import { formatting, type Language, ownDataWordsIn } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import type { Owner } from '../../../kit/own-data.ts';
import { type ZipEntry, zipOf } from '../../../kit/zip.ts';
import { IdentityFacade } from '../../identity/index.ts';
import { ownJson } from './own-json.ts';
import { ownPage, type PageHead } from './own-page.ts';
import { OwnParts } from './own-parts.ts';

export type OwnCopy = Readonly<{ name: string; content: Readable }>;

@Injectable()
export class OwnCopyQuery {
  constructor(
    private readonly clock: Clock,
    private readonly identity: IdentityFacade,
    private readonly parts: OwnParts,
  ) {}

  /** Everything that is kept of somebody: a page to read, the same for another program, and the files they handed in. */
  async run(accountId: string, language: Language): Promise<OwnCopy> {
    const { givenName, familyName, zone } = await this.identity.person(accountId);
    const words = await ownDataWordsIn(language);
    const now = this.clock.now();
    const head: PageHead = {
      ...{ name: `${givenName} ${familyName}`, language, madeAt: now.toISOString(), words },
      format: formatting(language, zone),
    };
    const owner = await this.parts.owner(accountId);
    return {
      name: words.fileName(dayIn(zone, now)),
      content: await zipOf(this.entries(owner, head, now)),
    };
  }

  /** Facts are read once for each of the two files: neither waits in memory for the other. */
  private async *entries(owner: Owner, head: PageHead, at: Date): AsyncGenerator<ZipEntry> {
    yield { path: head.words.page, at, text: ownPage(this.parts.facts(owner), head) };
    yield { path: head.words.data, at, text: ownJson(this.parts.facts(owner), head) };
    yield* this.parts.files(owner);
  }
}
