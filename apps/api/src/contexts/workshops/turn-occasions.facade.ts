import { Injectable } from '@nestjs/common';
import { isUnderWay } from './domain/lifecycle.ts';
import { Turns } from './persistence/turns.repository.ts';
import { Workshops } from './persistence/workshops.repository.ts';
import { CurrentProtocols } from './use-cases/current-protocols.ts';

/** Where somebody is to be client. */
export type TurnAhead = Readonly<{
  /** Of the workshop. */
  title: string;
  /** Null while the workshop has no date. */
  hour: Readonly<{ startsAt: Date; zone: string; minutes: number }> | null;
}>;

/** Turns to be client as they stand, for whoever writes to people: whose, and at which workshop, never on what. */
@Injectable()
export class TurnOccasions {
  constructor(
    private readonly turns: Turns,
    private readonly workshops: Workshops,
    private readonly protocols: CurrentProtocols,
  ) {}

  /** Whether the member was to be client of the workshop, by decision; also once they are noted absent. */
  async wasToBeClient(workshopId: string, memberId: string): Promise<boolean> {
    const [workshop] = await this.workshops.byIds([workshopId]);
    if (!workshop) return false;
    const { groupId, stepKey } = workshop;
    return (await this.turns.ofGroup(groupId)).some(
      (turn) => turn.stepKey === stepKey && turn.memberId === memberId,
    );
  }

  /** Where the member is to be client; null where that is decided nowhere. */
  async ahead(cohortId: string, groupId: string, memberId: string): Promise<TurnAhead | null> {
    const rows = await this.turns.ofGroup(groupId);
    for (const { stepKey } of rows.filter((row) => row.memberId === memberId && row.outcome === 'planned')) {
      const workshop = await this.workshops.ofGroupAt(groupId, stepKey);
      if (workshop && isUnderWay(workshop.status)) continue;
      const title = (await this.protocols.stepOf({ cohortId, stepKey }))?.title ?? stepKey;
      if (workshop?.status !== 'scheduled') return { title, hour: null };
      const { startsAt, zone, minutes } = workshop;
      return { title, hour: { startsAt, zone, minutes } };
    }
    return null;
  }
}
