import { Injectable } from '@nestjs/common';
import { addDays, dayIn, instantAt, mondayOf } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, IdentityFacade } from '../../identity/index.ts';
import { declaredMinutes, plannedMinutes } from '../domain/study-week.ts';
import type { StudySlotResponse, StudyWeekResponse } from '../http/study.response.ts';
import type { StudySlotRecord } from '../persistence/study-slot.entity.ts';
import { StudySlots } from '../persistence/study-slots.repository.ts';
import { memberIdOf } from '../use-cases/walkers.ts';
import { MyPathQuery } from './my-path.query.ts';

@Injectable()
export class StudyWeekQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly identity: IdentityFacade,
    private readonly path: MyPathQuery,
    private readonly slots: StudySlots,
  ) {}

  /** The week, Monday to Sunday, is that of the person's own clock. @throws NoPathOfOwn */
  async run(actor: Actor, cohortId: string): Promise<StudyWeekResponse> {
    const { units } = await this.path.run(actor, cohortId);
    const { zone } = await this.identity.person(actor.accountId);
    const cohort = await this.cohorts.cohort(cohortId);
    const now = this.clock.now();
    const monday = mondayOf(dayIn(zone, now));
    const from = instantAt(monday, '00:00', zone);
    const to = instantAt(addDays(monday, 7), '00:00', zone);
    const slots = await this.slots.standingFrom(memberIdOf(actor, cohortId), from);
    const titles = new Map(units.map(({ key, title }) => [key, title]));
    return {
      ...{ from: monday, to: addDays(monday, 6), zone },
      declaredMinutes: declaredMinutes(units, dayIn(cohort.zone, now)),
      plannedMinutes: plannedMinutes(slots, { from, to }),
      slots: slots.map((slot) => slotLine(slot, titles)),
    };
  }
}

const slotLine = (slot: StudySlotRecord, titles: ReadonlyMap<string, string>): StudySlotResponse => ({
  ...{ slotId: slot.id, startsAt: slot.startsAt.toISOString(), zone: slot.zone, minutes: slot.minutes },
  ...{ unitKey: slot.unitKey, unitTitle: titles.get(slot.unitKey ?? '') ?? null, sequence: slot.sequence },
});
