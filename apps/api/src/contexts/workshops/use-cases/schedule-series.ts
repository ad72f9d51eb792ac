import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kit/calendar.ts';
import { Commands } from '../../../kit/commands.ts';
import type { Actor } from '../../identity/index.ts';
import { ScheduleWorkshop } from './schedule-workshop.ts';
import type { WantedPoint } from './starting.ts';
import { WorkshopSteps } from './workshop-steps.ts';

export type WantedSeries = WantedPoint &
  Readonly<{
    groupId: string;
    entries: readonly Readonly<{ stepKey: string; date: Day; time: string; minutes: number }>[];
  }>;
export type SeriesScheduled = Readonly<{ workshopIds: string[] }>;

@Injectable()
export class ScheduleSeries {
  constructor(
    private readonly commands: Commands,
    private readonly steps: WorkshopSteps,
    private readonly scheduleWorkshop: ScheduleWorkshop,
  ) {}

  /**
   * All workshops of the series get their date, or none does.
   * @throws those of `ScheduleWorkshop`, for the first one that is refused
   */
  run(actor: Actor, cohortId: string, wanted: WantedSeries, key?: string): Promise<SeriesScheduled> {
    const { groupId, entries, place, access, link, phone } = wanted;
    const body = ['workshops.schedule-series', cohortId, wanted];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const group = await this.steps.ofGroup(actor, cohortId, groupId);
      const ids = new Map<string, string>();
      // In one order, so that two who plan the same series wait for each other and not both.
      for (const entry of [...entries].sort((one, other) => one.stepKey.localeCompare(other.stepKey))) {
        const one = { ...entry, place, access, link, phone };
        ids.set(entry.stepKey, (await this.scheduleWorkshop.schedule(group, one)).workshopId);
      }
      return { workshopIds: entries.map(({ stepKey }) => ids.get(stepKey)!) };
    });
  }
}
