import { Injectable } from '@nestjs/common';
import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import type { Outline } from '../../curriculum/index.ts';
import { type Actor, IdentityFacade } from '../../identity/index.ts';
import type { WantedSlot } from '../domain/study-slot.ts';
import { NoSuchHour, UnitNotInPath } from '../domain/study.refusals.ts';
import { Walkers } from './walkers.ts';

/** When, as the person says it: the day and hour of their own wall clock. */
export type StudyWish = Readonly<{
  date: Day;
  /** `hh:mm` */
  time: string;
  minutes: number;
  unitKey?: string | null;
}>;

export type SlotPlace = Readonly<{ cohortId: string; slotId: string }>;

/** Finds whose time it is, and at which instant. */
@Injectable()
export class StudyTime {
  constructor(
    private readonly walkers: Walkers,
    private readonly identity: IdentityFacade,
  ) {}

  /** @throws NoPathOfOwn, CohortArchived */
  async owner(actor: Actor, cohortId: string): Promise<Readonly<{ memberId: string; outline: Outline }>> {
    const { memberId, outline } = await this.walkers.writing(actor, cohortId);
    return { memberId, outline };
  }

  /** @throws NoSuchHour */
  async slot(actor: Actor, { date, time, minutes, unitKey }: StudyWish): Promise<WantedSlot> {
    const { zone } = await this.identity.person(actor.accountId);
    if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer: '/time', date, time, zone });
    return { startsAt: instantAt(date, time, zone), zone, minutes, unitKey: unitKey ?? null };
  }
}

/** @throws UnitNotInPath */
export function checkUnit(outline: Outline, unitKey: string | null): void {
  if (unitKey === null || outline.units.some(({ key }) => key === unitKey)) return;
  throw new UnitNotInPath({ pointer: '/unitKey', unit: unitKey });
}
