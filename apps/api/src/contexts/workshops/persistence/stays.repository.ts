import type { MeansOfPresence } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { nothingRecorded, type Recorded } from '../domain/recorded.ts';
import type { Stay } from '../domain/stay.ts';
import { StayRecord } from './evidence.entity.ts';
import type { Attendee } from './workshops.repository.ts';

/** When people came and left. */
@Injectable()
export class Stays {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
  ) {}

  underWay({ workshopId, memberId }: Attendee): Promise<StayRecord | null> {
    return this.tx.manager.findOneBy(StayRecord, { workshopId, memberId, leftAt: IsNull() });
  }

  async add({ workshopId, memberId }: Attendee, stay: Stay): Promise<void> {
    await this.tx.manager.insert(StayRecord, { id: this.ids.next(), workshopId, memberId, ...stay });
  }

  async tellMeans(id: string, means: MeansOfPresence, besideId: string | null): Promise<void> {
    await this.tx.manager.update(StayRecord, { id }, { means, besideId });
  }

  async end({ workshopId, memberId }: Attendee, leftAt: Date): Promise<void> {
    await this.tx.manager.update(StayRecord, { workshopId, memberId, leftAt: IsNull() }, { leftAt });
  }

  async endAll(workshopId: string, leftAt: Date): Promise<void> {
    await this.tx.manager.update(StayRecord, { workshopId, leftAt: IsNull() }, { leftAt });
  }

  async resumeAll(workshopId: string, leftAt: Date): Promise<void> {
    await this.tx.manager.update(StayRecord, { workshopId, leftAt }, { leftAt: null });
  }

  async forget({ workshopId, memberId }: Attendee): Promise<void> {
    await this.tx.manager.delete(StayRecord, { workshopId, memberId });
  }

  /** One stay in place of all. */
  async replace(attendee: Attendee, stay: Stay): Promise<void> {
    await this.forget(attendee);
    await this.add(attendee, stay);
  }

  /** By member, whoever is marked or came. */
  async recorded(workshopId: string): Promise<ReadonlyMap<string, Recorded>> {
    const rows = await this.tx.manager.query<{ memberId: string; recorded: Recorded }[]>(
      'SELECT member_id AS "memberId", recorded FROM read.workshops_presence WHERE workshop_id = $1',
      [workshopId],
    );
    return new Map(rows.map(({ memberId, recorded }) => [memberId, recorded]));
  }

  async recordedOf({ workshopId, memberId }: Attendee): Promise<Recorded> {
    return (await this.recorded(workshopId)).get(memberId) ?? nothingRecorded;
  }
}
