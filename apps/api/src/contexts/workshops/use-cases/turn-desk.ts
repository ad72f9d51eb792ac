import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { isAt, type RotationFacts, slotAt, type Turn } from '../domain/rotation.ts';
import { movedClients } from '../domain/turns.ts';
import type { TurnChangeKind, TurnRecord } from '../persistence/turn.entity.ts';
import { Turns } from '../persistence/turns.repository.ts';
import { type RotationReading, RotationReadings } from './rotation-readings.ts';
import { Seats } from './seats.ts';
import { TurnNews } from './turn-news.ts';

export type GroupPlace = Readonly<{
  cohortId: string;
  groupId: string;
  /** Whoever asks commands a workshop of the group, as its room has judged: they may be one of its members. */
  asCommander?: boolean;
}>;
export type Desk = RotationReading & Readonly<{ cohortId: string; by: string }>;

/** Where turns are decided: one decision at a time in a group, by whoever runs it or commands its workshop. */
@Injectable()
export class TurnDesk {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly readings: RotationReadings,
    private readonly turns: Turns,
    private readonly news: TurnNews,
  ) {}

  /** @throws OutOfReach, CohortArchived */
  open(actor: Actor, place: GroupPlace, work: (desk: Desk) => Promise<void>): Promise<void> {
    const { cohortId, groupId, asCommander = false } = place;
    return this.tx.run(async () => {
      await this.turns.lock(groupId);
      const { group, cohort, memberId } = asCommander
        ? await this.seats.livingGroup(actor, cohortId, groupId)
        : await this.seats.runningGroup(actor, cohortId, groupId);
      await work({ ...(await this.readings.of(group, cohort)), cohortId, by: memberId });
    });
  }

  /** What workshops that are over were stays as it was written; whose turn ahead it changes is told so. */
  async keep(
    { facts, rows, cohortId, by }: Desk,
    groupId: string,
    kind: TurnChangeKind,
    next: readonly Turn[],
  ): Promise<void> {
    const isOpen = (turn: Turn | TurnRecord) => slotAt(facts, turn)?.state !== 'over';
    const before = rows.filter((row) => row.outcome !== 'absent' && isOpen(row));
    await this.turns.keep({ groupId, kind, by }, before, next.filter(isOpen));
    for (const memberId of movedClients(facts, before, next))
      await this.news.turnChanged({ cohortId, groupId, memberId });
  }
}

/** As if the absence that somebody told of were not: they come after all. */
export function withoutAbsence(
  facts: RotationFacts,
  told: Readonly<{ stepKey: string; slot: number; memberId: string | null }>,
): RotationFacts {
  const absences = facts.absences.filter((each) => !(isAt(told)(each) && each.memberId === told.memberId));
  return { ...facts, absences };
}
