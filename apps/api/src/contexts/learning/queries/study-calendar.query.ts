import { exportWordsIn, type Language } from '@cheminer/i18n';
import { calendarFile } from '@cheminer/open-formats';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { SlotUnknown } from '../domain/study.refusals.ts';
import type { StudySlotRecord } from '../persistence/study-slot.entity.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import { memberIdOf } from '../use-cases/walkers.ts';
import { addressOfPath, studyEntry } from './study-entry.ts';

export type CalendarFile = Readonly<{ name: string; content: string }>;
export type Wanted = Readonly<{ cohortId: string; slotId?: string; language: Language }>;

/** How long a calendar is still told that something is cancelled. */
const daysCancelled = 30;
const longestMinutes = 240;

@Injectable()
export class StudyCalendarQuery {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly slots: StudySlots,
  ) {}

  /** One slot, or all that are to come with those that were cancelled lately. @throws NoPathOfOwn, SlotUnknown */
  async run(actor: Actor, { cohortId, slotId, language }: Wanted): Promise<CalendarFile> {
    const memberId = memberIdOf(actor, cohortId);
    const { versionId } = await this.cohorts.cohort(cohortId);
    const outline = await this.curriculum.outline(versionId);
    const { calendar } = await exportWordsIn(language);
    const slots = slotId === undefined ? await this.all(memberId) : await this.one(memberId, slotId);
    const toEntry = studyEntry(outline, addressOfPath(this.env, cohortId), { calendar, language });
    return {
      name: calendar.fileName,
      content: calendarFile(calendar.name, slots.map(toEntry), { writtenAt: this.now }),
    };
  }

  private async one(memberId: string, slotId: string): Promise<StudySlotRecord[]> {
    const slot = await this.slots.find(memberId, slotId);
    if (!slot) throw new SlotUnknown({ slot: slotId });
    return [slot];
  }

  private async all(memberId: string): Promise<StudySlotRecord[]> {
    const now = this.now.getTime();
    const begun = await this.slots.standingFrom(memberId, new Date(now - longestMinutes * 60_000));
    const coming = begun.filter(({ startsAt, minutes }) => startsAt.getTime() + minutes * 60_000 > now);
    const since = new Date(now - daysCancelled * 86_400_000);
    return [...coming, ...(await this.slots.cancelledSince(memberId, since))];
  }

  private get now(): Date {
    return this.clock.now();
  }
}
