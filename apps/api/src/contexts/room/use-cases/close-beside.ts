import { Injectable } from '@nestjs/common';
import { logOf } from '@cheminer/workshop-run';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { CloseWorkshop } from '../../workshops/index.ts';
import { isUnderWay } from '../domain/reader.ts';
import { UnderWay } from '../domain/room.refusals.ts';
import { Runs } from '../persistence/runs.repository.ts';
import type { RoomAddress } from './room-door.ts';

/** From the page of a workshop: what goes on in its room is ended there, where everybody sees it end. */
@Injectable()
export class CloseBeside {
  constructor(
    private readonly tx: Transaction,
    private readonly closing: CloseWorkshop,
    private readonly runs: Runs,
  ) {}

  /** Twice is once. @throws OutOfReach, CohortArchived, NotOpen, UnderWay */
  run(actor: Actor, { cohortId, workshopId }: RoomAddress): Promise<void> {
    return this.tx.run(async () => {
      // The workshop is locked from here on: a run that starts meanwhile finds it closed.
      await this.closing.run(actor, cohortId, workshopId);
      if (isUnderWay(logOf(await this.runs.facts(workshopId)).run)) throw new UnderWay();
    });
  }
}
