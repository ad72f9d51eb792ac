import type { SkipReason } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { PeopleFacade } from '../../cohorts/index.ts';
import { StudyLeftQuery } from '../../learning/index.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import type { StudyWeek } from '../templates/digest-letter.ts';
import { Readers } from './readers.ts';

const aWeek = 7 * 86_400_000;

/** Reads again what is left of somebody’s week, when they are about to be told. */
@Injectable()
export class RereadStudy {
  constructor(
    private readonly clock: Clock,
    private readonly readers: Readers,
    private readonly people: PeopleFacade,
    private readonly study: StudyLeftQuery,
  ) {}

  async find({ accountId, cohortId, occasionStart }: MessageRecord): Promise<StudyWeek | SkipReason> {
    const { preferences } = await this.readers.of([accountId]);
    if (!preferences.get(accountId)!.study) return 'opted-out';
    if (this.clock.now().getTime() - occasionStart.getTime() >= aWeek) return 'too-late';
    const walking = (await this.people.walking([accountId])).find((each) => each.cohortId === cohortId);
    if (!walking) return 'not-expected';
    const left = await this.study.run(walking.memberId, cohortId);
    return left.minutes === 0 ? 'nothing-left' : { ...walking, ...left };
  }
}
