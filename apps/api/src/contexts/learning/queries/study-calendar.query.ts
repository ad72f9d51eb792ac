import { exportWordsIn, type ExportWords, formatting, type Language } from '@cheminer/i18n';
import { type CalendarEntry, calendarFile } from '@cheminer/open-formats';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline, type Unit } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { SlotUnknown } from '../domain/study.refusals.ts';
import type { StudySlotRecord } from '../persistence/study-slot.entity.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import { memberIdOf } from '../use-cases/walkers.ts';

export type CalendarFile = Readonly<{ name: string; content: string }>;
export type Wanted = Readonly<{ cohortId: string; slotId?: string; language: Language }>;

/** How long a calendar is still told that something is cancelled. */
const daysCancelled = 30;
const longestMinutes = 240;
const ringsBefore = 10;

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
    const toEntry = entryOf(outline, this.address(cohortId), { calendar, language });
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

  /** Where the path is read, to be opened from a calendar. */
  private address(cohortId: string): string {
    const site = this.env.PUBLIC_URL ?? `http://localhost:${this.env.PORT}`;
    return `${site.replace(/\/$/, '')}/promotions/${cohortId}/parcours`;
  }
}

type Said = Readonly<{ calendar: ExportWords['calendar']; language: Language }>;

function entryOf(outline: Outline, path: string, { calendar, language }: Said) {
  return (slot: StudySlotRecord): CalendarEntry => {
    const unit = outline.units.find(({ key }) => key === slot.unitKey);
    const url = unit?.type === 'module' ? `${path}#module-${encodeURIComponent(unit.key)}` : path;
    const announced = unit && formatting(language, slot.zone).minutes(announcedMinutes(unit));
    return {
      ...{ uid: `slot-${slot.id}@cheminer`, sequence: slot.sequence, url, ringsBefore },
      ...{ startsAt: slot.startsAt, minutes: slot.minutes, cancelled: slot.cancelledAt !== null },
      summary: calendar.summary(unit?.title ?? outline.title),
      description: [unit && announced && calendar.announced(unit.title, announced), calendar.open(url)]
        .filter(Boolean)
        .join('\n'),
      category: calendar.category,
    };
  };
}

/** What the authors announce for it, alone; for a meeting, its own length. */
function announcedMinutes({ type, steps }: Unit): number {
  const counted = type === 'module' ? steps.filter((step) => step.required && !step.collective) : steps;
  return counted.reduce((total, { minutes }) => total + minutes, 0);
}
