import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { canBeSigned } from '../domain/recorded.ts';
import { checkSigning } from '../domain/signing.ts';
import { AttendanceChanged, DrawingMissing, NothingToSign } from '../domain/workshops.refusals.ts';
import { type Drawn, Signatures } from '../persistence/signatures.repository.ts';
import { Stays } from '../persistence/stays.repository.ts';
import { SheetDoor } from './sheet-door.ts';
import { sealOf } from './seal.ts';

export type Signing = Drawn & Readonly<{ workshopId: string; seal: string }>;

@Injectable()
export class SignAttendance {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly door: SheetDoor,
    private readonly stays: Stays,
    private readonly signatures: Signatures,
  ) {}

  /**
   * By the person alone, of what they read. The same twice is once; after a correction they sign again.
   * @throws OutOfReach, CohortArchived, Cancelled, SigningClosed, NothingToSign, AttendanceChanged, DrawingMissing
   */
  run(actor: Actor, cohortId: string, { workshopId, seal, kind, drawing }: Signing): Promise<void> {
    return this.tx.run(async () => {
      const { workshop, attendee } = await this.door.own(actor, cohortId, workshopId);
      checkSigning(workshop, this.clock.now());
      if ((kind === 'drawn') !== (drawing !== null)) throw new DrawingMissing({ pointer: '/drawing' });
      const recorded = await this.stays.recordedOf(attendee);
      if (!canBeSigned(recorded)) throw new NothingToSign();
      if (sealOf(recorded) !== seal) throw new AttendanceChanged();
      const before = await this.signatures.signature(attendee);
      if (before && sealOf(before.statement) === seal) return;
      await this.signatures.sign(attendee, { kind, drawing }, recorded);
    });
  }
}
