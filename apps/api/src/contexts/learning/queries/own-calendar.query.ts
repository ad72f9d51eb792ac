import { exportWordsIn, type Language } from '@cheminer/i18n';
import { type CalendarDay, type CalendarEntry, uidOf } from '@cheminer/open-formats';
import { Injectable } from '@nestjs/common';
import { Env } from '../../../kit/env.ts';
import { CohortsFacade, type MemberPlace, ownDates } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline } from '../../curriculum/index.ts';
import { progressOf } from '../domain/completion.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import { ownPathOf } from '../use-cases/walkers.ts';
import { addressOfPath, studyEntry } from './study-entry.ts';

/** Whose, and what is told: slots from an instant on, and those cancelled since another. */
export type OwnCalendar = Readonly<{
  memberId: string;
  cohortId: string;
  language: Language;
  from: Date;
  cancelledSince: Date;
}>;

@Injectable()
export class OwnCalendarQuery {
  constructor(
    private readonly env: Env,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly slots: StudySlots,
    private readonly paths: LearningPaths,
  ) {}

  /** The time that a member set apart, under the names it has in the files that they take. */
  async study({ memberId, cohortId, ...wanted }: OwnCalendar): Promise<CalendarEntry[]> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    const outline = await this.curriculum.outline(versionId);
    const { language, from, cancelledSince } = wanted;
    const { calendar } = await exportWordsIn(language);
    const slots = [
      ...(await this.slots.standingFrom(memberId, from)),
      ...(await this.slots.cancelledSince(memberId, cancelledSince)),
    ];
    return slots.map(studyEntry(outline, addressOfPath(this.env, cohortId), { calendar, language }));
  }

  /** By when each module that is not done yet is best done, by the member's own days. None once it is archived. */
  async guides({ memberId, cohortId, language }: OwnCalendar): Promise<CalendarDay[]> {
    const place = await this.cohorts.placeOf(cohortId, memberId);
    if (this.cohorts.isArchived(place.cohort)) return [];
    const outline = await this.curriculum.outline(place.cohort.versionId);
    const { guides: words } = await exportWordsIn(language);
    const path = addressOfPath(this.env, cohortId);
    return (await this.toDo(memberId, place, outline)).map(({ key, title, day }) => ({
      ...{ uid: uidOf('guide', `${memberId}-${key}`), sequence: 0, day, cancelled: false },
      ...{ url: `${path}#module-${encodeURIComponent(key)}`, category: words.category },
      summary: words.summary(title),
      description: words.why,
    }));
  }

  private async toDo(memberId: string, { cohort, dates, joinedOn }: MemberPlace, outline: Outline) {
    const path = ownPathOf(outline, cohort, dates, joinedOn);
    const progress = progressOf(path, await this.paths.completions(memberId));
    return outline.units.flatMap(({ key, type, title }, index) => {
      const { done, required } = progress[index]!;
      const day = ownDates(dates.get(key) ?? { opensOn: null, guideOn: null }, joinedOn).guideOn;
      return type === 'module' && day !== null && done < required ? [{ key, title, day }] : [];
    });
  }
}
