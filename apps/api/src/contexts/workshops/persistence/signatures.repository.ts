import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Recorded } from '../domain/recorded.ts';
import type { SignatureKind } from '../domain/signature.ts';
import {
  ContestRecord,
  CountersignatureRecord,
  SignatureRecord,
  StayChangeRecord,
} from './evidence.entity.ts';
import type { Attendee } from './workshops.repository.ts';

export type Drawn = Readonly<{ kind: SignatureKind; drawing: string | null }>;
export type HoursChange = Readonly<{ before: Recorded; after: Recorded; by: string; reason: string }>;

/** Who confirmed, contested, put right or countersigned what, and when. Only ever added to. */
@Injectable()
export class Signatures {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The last one. */
  signature(attendee: Attendee): Promise<SignatureRecord | null> {
    return this.tx.manager.findOne(SignatureRecord, {
      where: attendee,
      order: { signedAt: 'DESC', id: 'DESC' },
    });
  }

  async sign(attendee: Attendee, { kind, drawing }: Drawn, statement: Recorded): Promise<void> {
    const line = {
      ...this.line(attendee.workshopId),
      memberId: attendee.memberId,
      signedAt: this.clock.now(),
    };
    await this.tx.manager.insert(SignatureRecord, { ...line, kind, drawing, statement });
  }

  async say({ workshopId, memberId }: Attendee, text: string): Promise<void> {
    const line = { ...this.line(workshopId), memberId, contestedAt: this.clock.now(), text };
    await this.tx.manager.insert(ContestRecord, line);
  }

  async keepChange({ workshopId, memberId }: Attendee, { by, ...change }: HoursChange): Promise<void> {
    const line = { ...this.line(workshopId), memberId, changedBy: by, changedAt: this.clock.now() };
    await this.tx.manager.insert(StayChangeRecord, { ...line, ...change });
  }

  async countersign(
    workshopId: string,
    signedBy: string,
    statement: Readonly<Record<string, Recorded>>,
  ): Promise<void> {
    const line = { ...this.line(workshopId), signedBy, signedAt: this.clock.now(), statement };
    await this.tx.manager.insert(CountersignatureRecord, line);
  }

  private line(workshopId: string) {
    return { id: this.ids.next(), workshopId };
  }
}
