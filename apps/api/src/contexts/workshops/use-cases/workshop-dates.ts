import { Injectable } from '@nestjs/common';
import { CalendarFacade } from '../../cohorts/index.ts';
import { DateBook, type DateEntry } from '../persistence/date-book.ts';
import { StayBook } from './stay-book.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';

/** What may change of a workshop's date. */
export type DatePatch = Partial<
  Pick<
    WorkshopRecord,
    | 'startsAt'
    | 'zone'
    | 'minutes'
    | 'place'
    | 'access'
    | 'link'
    | 'phone'
    | 'facilitatorId'
    | 'status'
    | 'openedAt'
    | 'closedAt'
    | 'revision'
  >
>;

/** The workshop, the trail of its dates and the calendar that holds its people change together, or not at all. */
@Injectable()
export class WorkshopDates {
  constructor(
    private readonly book: DateBook,
    private readonly calendar: CalendarFacade,
    private readonly stays: StayBook,
  ) {}

  /** @throws PeopleBusy */
  async made(workshop: WorkshopRecord, title: string): Promise<void> {
    await this.book.made(workshop);
    await this.calendar.book({ ...planOf(workshop), title, kind: 'workshop' });
  }

  /**
   * One that is only resumed has the date it had: nobody's calendar changes, and whoever stayed to its end stays on.
   * @throws PeopleBusy
   */
  async change(workshop: WorkshopRecord, patch: DatePatch, entry: DateEntry): Promise<void> {
    const after = await this.book.change(workshop, patch, entry);
    const { kind, reason } = entry;
    if (kind === 'cancelled') await this.calendar.cancel(workshop.id, reason);
    else if (kind === 'resumed') await this.stays.resumeAll(workshop.id, workshop.closedAt);
    else await this.calendar.change(workshop.id, planOf(after), kind, reason);
  }
}

const planOf = (workshop: WorkshopRecord) => {
  const { id, cohortId, groupId, facilitatorId, startsAt, zone, minutes } = workshop;
  const { place, access, link, phone } = workshop;
  return { id, cohortId, groupId, facilitatorId, startsAt, zone, minutes, place, access, link, phone };
};
