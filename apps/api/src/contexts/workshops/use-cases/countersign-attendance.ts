import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { AttendanceChanged, NotOver, PresenceMissing } from '../domain/workshops.refusals.ts';
import { EvidenceLines } from '../persistence/evidence-lines.ts';
import { Signatures } from '../persistence/signatures.repository.ts';
import { sealOf } from './seal.ts';
import { SheetDoor } from './sheet-door.ts';
import { statementOf } from './sheet-statement.ts';

@Injectable()
export class CountersignAttendance {
  constructor(
    private readonly tx: Transaction,
    private readonly door: SheetDoor,
    private readonly lines: EvidenceLines,
    private readonly signatures: Signatures,
  ) {}

  /**
   * The whole sheet as it was read, at any time after the end: it also stands for those who could not sign. The same
   * twice is once.
   * @throws OutOfReach, CohortArchived, NotOver, PresenceMissing, AttendanceChanged
   */
  run(actor: Actor, cohortId: string, workshopId: string, seal: string): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, place } = await this.door.whole(actor, cohortId, workshopId);
      if (workshop.status !== 'closed') throw new NotOver();
      const lines = await this.lines.people(workshopId);
      const statement = statementOf(place.people, lines);
      const missing = Object.values(statement).filter(({ status }) => status === null).length;
      if (missing > 0) throw new PresenceMissing({ people: missing });
      if (sealOf(statement) !== seal) throw new AttendanceChanged();
      if (lines.every(({ isCountersignatureCurrent }) => isCountersignatureCurrent)) return;
      await this.door.answering(workshop, () =>
        this.signatures.countersign(workshopId, place.memberId, statement),
      );
    });
  }
}
