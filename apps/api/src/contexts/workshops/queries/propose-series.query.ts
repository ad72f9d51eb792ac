import { Injectable } from '@nestjs/common';
import { addDays, type Day, instantAt, offsetIn, timeIn, wallClockExists } from '../../../kit/calendar.ts';
import type { Group } from '../../cohorts/index.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { gapChanges } from '../domain/gap-change.ts';
import { shareOut } from '../domain/share-out.ts';
import { judge, type Slot } from '../domain/slot.ts';
import type { GapOfResponse, SeriesEntryResponse } from '../http/series.response.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { Seats } from '../use-cases/seats.ts';
import { SlotPeople } from './slot-people.ts';

export type SeriesAsked = Readonly<{
  groupId: string;
  /** Usual hours (`hh:mm`), the favourite first. */
  times: readonly string[];
  share: boolean;
  entries?: readonly Readonly<{ stepKey: string; minutes: number; date: Day; time?: string | null }>[];
}>;

type Step = Readonly<{ stepKey: string; title: string; minutes: number; date: Day; time?: string | null }>;
/** `insteadOf` is the hour that was wanted and that no clock shows that day. */
type DatedSlot = Slot & Readonly<{ step: Step; insteadOf: string | null }>;

/** Dates for all the workshops of a group that have none, over the calendar: whose lunch or night, where the gap changes. */
@Injectable()
export class ProposeSeriesQuery {
  constructor(
    private readonly seats: Seats,
    private readonly curriculum: CurriculumFacade,
    private readonly workshops: Workshops,
    private readonly people: SlotPeople,
  ) {}

  /** @throws OutOfReach, CohortArchived */
  async run(actor: Actor, cohortId: string, asked: SeriesAsked): Promise<SeriesEntryResponse[]> {
    const { group, cohort } = await this.seats.runningGroup(actor, cohortId, asked.groupId);
    const known = await this.workshops.ofGroups([group.id]);
    const steps = await this.steps(cohort, known, asked);
    const { zone } = cohort;
    const wanted = steps.map((step) => startsOf(step, zone, asked.times));
    const thoughts = steps.map(({ minutes }, at) => ({
      ...{ group, zone, minutes, meeting: null, answersAt: null },
      starts: wanted[at]!.map(({ startsAt }) => startsAt),
    }));
    const hours = (await this.people.slots(thoughts)).map((slots, at): DatedSlot[] =>
      slots.map((slot, hour) => ({ ...slot, step: steps[at]!, insteadOf: wanted[at]![hour]!.insteadOf })),
    );
    const chosen = asked.share
      ? shareOut(hours, await this.dated(group, known))
      : hours.map(([first]) => first ?? null);
    const slots = chosen.filter((each) => each !== null);
    const gaps = gapsOf(group, zone, known, slots);
    return slots.map((slot) => told(slot, zone, gaps.get(slot.step.stepKey) ?? []));
  }

  /** The hours that the series has already. */
  private async dated(group: Group, known: readonly WorkshopRecord[]): Promise<Slot[]> {
    const thoughts = known
      .filter(({ status }) => status !== 'cancelled')
      .map(({ id, facilitatorId, zone, minutes, startsAt }) => ({
        ...{ group, zone, minutes, starts: [startsAt] },
        ...{ meeting: { id, facilitatorId }, answersAt: null },
      }));
    return (await this.people.slots(thoughts)).flat();
  }

  /** Those that wait for a date, on the days that the authors propose or that were asked about. */
  private async steps(
    { versionId, startsOn }: Readonly<{ versionId: string; startsOn: Day }>,
    known: readonly WorkshopRecord[],
    { entries }: SeriesAsked,
  ): Promise<Step[]> {
    const plans = (await this.curriculum.collectivePlans(versionId)).filter(
      ({ kind }) => kind === 'workshop',
    );
    return plans
      .filter(({ key }) => !known.some(({ stepKey }) => stepKey === key))
      .flatMap(({ key, title, minutes, onDay }) => {
        const wish = entries?.find(({ stepKey }) => stepKey === key);
        if (entries && !wish) return [];
        return [{ stepKey: key, title, minutes, date: addDays(startsOn, onDay), ...wish }];
      });
  }
}

type Start = Readonly<{ startsAt: Date; insteadOf: string | null }>;

/** Where the clocks skip every hour that was wanted, the first instant after the favourite. */
function startsOf({ date, time }: Step, zone: string, times: readonly string[]): Start[] {
  const wanted = time ? [time] : times;
  const shown = wanted.filter((each) => wallClockExists(date, each, zone));
  const skipped = shown.length === 0 ? wanted.slice(0, 1) : [];
  return [
    ...shown.map((each) => ({ startsAt: instantAt(date, each, zone), insteadOf: null })),
    ...skipped.map((each) => ({ startsAt: instantAt(date, each, zone), insteadOf: each })),
  ];
}

const told = (
  { step, insteadOf, ...slot }: DatedSlot,
  zone: string,
  gaps: GapOfResponse[],
): SeriesEntryResponse => ({
  ...{ stepKey: step.stepKey, title: step.title, minutes: step.minutes, date: step.date },
  ...{ time: timeIn(zone, slot.startsAt), insteadOf, startsAt: slot.startsAt.toISOString() },
  ...{ judgement: judge(slot), gapChanges: gaps },
});

/** By step: the zones of the group whose gap to the organiser's changes there, the workshops that have a date counted. */
function gapsOf(
  { members }: Group,
  zone: string,
  known: readonly WorkshopRecord[],
  slots: readonly DatedSlot[],
): Map<string, GapOfResponse[]> {
  const there = members.filter(({ leftOn }) => leftOn === null);
  const dated = [
    ...known.map(({ stepKey, startsAt }) => ({ stepKey, startsAt })),
    ...slots.map(({ step, startsAt }) => ({ stepKey: step.stepKey, startsAt })),
  ];
  const found = new Map<string, GapOfResponse[]>();
  for (const place of new Set(there.map((member) => member.zone))) {
    const series = dated.map(({ stepKey, startsAt }) => ({
      ...{ workshopId: stepKey, startsAt },
      gapMinutes: offsetIn(place, startsAt) - offsetIn(zone, startsAt),
    }));
    const memberIds = there.filter((member) => member.zone === place).map(({ memberId }) => memberId);
    for (const [stepKey, change] of gapChanges(series))
      found.set(stepKey, [...(found.get(stepKey) ?? []), { zone: place, memberIds, ...change }]);
  }
  return found;
}
