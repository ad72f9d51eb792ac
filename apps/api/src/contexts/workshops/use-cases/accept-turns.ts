import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import { planRotation } from '../domain/plan-rotation.ts';
import type { Place } from '../domain/rotation.ts';
import { TurnsChanged } from '../domain/rotation.refusals.ts';
import { accepted } from '../domain/turns.ts';
import { type GroupPlace, TurnDesk } from './turn-desk.ts';

export type Proposal = readonly (Place & Readonly<{ memberId: string }>)[];

@Injectable()
export class AcceptTurns {
  constructor(private readonly desk: TurnDesk) {}

  /** Decides what was proposed, as it was read. Twice is once. @throws OutOfReach, CohortArchived, TurnsChanged */
  run(actor: Actor, place: GroupPlace, read: Proposal): Promise<void> {
    return this.desk.open(actor, place, async (desk) => {
      const { slots } = planRotation(desk.facts);
      const said = (turns: Proposal) =>
        turns.map(({ stepKey, slot, memberId }) => `${stepKey}/${slot} ${memberId}`).sort();
      const proposed = slots.filter(({ standing }) => standing === 'proposed') as unknown as Proposal;
      if (proposed.length === 0 && isDecided(slots as unknown as Proposal, read)) return;
      if (said(read).join() !== said(proposed).join()) throw new TurnsChanged();
      await this.desk.keep(desk, place.groupId, 'accepted', accepted(desk.facts));
    });
  }
}

const isDecided = (slots: Proposal, read: Proposal): boolean =>
  read.every((turn) =>
    slots.some(
      ({ stepKey, slot, memberId }) =>
        stepKey === turn.stepKey && slot === turn.slot && memberId === turn.memberId,
    ),
  );
