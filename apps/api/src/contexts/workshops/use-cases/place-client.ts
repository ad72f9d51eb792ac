import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { freed, placed, withReturnsOnly } from '../domain/turns.ts';
import type { Place } from '../domain/rotation.ts';
import { Turns } from '../persistence/turns.repository.ts';
import { type Desk, type GroupPlace, TurnDesk, withoutAbsence } from './turn-desk.ts';

/** A member, or nobody: then the slot is free, or goes to the returns of earlier clients. */
export type WantedClient = Readonly<{ memberId: string | null; returnsOnly?: boolean }>;

@Injectable()
export class PlaceClient {
  constructor(
    private readonly desk: TurnDesk,
    private readonly turns: Turns,
  ) {}

  /** By hand: no repair moves them. Twice is once. @throws OutOfReach, CohortArchived, TurnUnknown, TurnOver, CannotBeClient */
  run(actor: Actor, group: GroupPlace, place: Place, wanted: WantedClient): Promise<void> {
    return this.desk.open(actor, group, async (desk) => {
      const { groupId } = group;
      if (wanted.memberId !== null) return this.place(desk, groupId, place, wanted.memberId);
      const { facts } = desk;
      const next = wanted.returnsOnly ? withReturnsOnly(facts, place) : freed(facts, place);
      await this.desk.keep(desk, groupId, wanted.returnsOnly ? 'returns-only' : 'freed', next);
    });
  }

  /** Whoever was told to be absent and is placed there again comes after all. */
  private async place(desk: Desk, groupId: string, place: Place, memberId: string): Promise<void> {
    const told = desk.rows.find(
      (row) => row.outcome === 'absent' && row.stepKey === place.stepKey && row.memberId === memberId,
    );
    const facts = told ? withoutAbsence(desk.facts, told) : desk.facts;
    const next = placed(facts, place, memberId);
    if (told) await this.turns.forgetAbsence(told);
    await this.desk.keep({ ...desk, facts }, groupId, 'placed', next);
  }
}
