import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { Notes, type Scales } from '../persistence/notes.repository.ts';
import { type RoomAddress, RoomDoor } from './room-door.ts';
import { SendCommand } from './send-command.ts';

@Injectable()
export class EvaluateWorkshop {
  constructor(
    private readonly tx: Transaction,
    private readonly door: RoomDoor,
    private readonly notes: Notes,
    private readonly send: SendCommand,
  ) {}

  /** Sixty seconds at the end; said again, it replaces what was said. @throws OutOfReach, CohortArchived, RunRefused */
  run(actor: Actor, address: RoomAddress, key: string, scales: Scales): Promise<void> {
    return this.tx.run(async () => {
      const { workshopId, memberId } = await this.door.act(actor, address);
      await this.send.run(actor, address, {
        ...{ key, isSure: false },
        command: { kind: 'evaluated', data: {}, content: null },
      });
      await this.notes.evaluate({ workshopId, memberId }, scales);
    });
  }
}
