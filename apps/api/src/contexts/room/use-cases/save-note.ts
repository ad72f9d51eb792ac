import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { NoteChanged } from '../domain/room.refusals.ts';
import { Notes } from '../persistence/notes.repository.ts';
import { type RoomAddress, RoomDoor } from './room-door.ts';

export type NoteTyped = Readonly<{ text: string; baseVersion: number }>;
export type NoteKept = Readonly<{ version: number; savedAt: string }>;

@Injectable()
export class SaveNote {
  constructor(
    private readonly tx: Transaction,
    private readonly door: RoomDoor,
    private readonly notes: Notes,
  ) {}

  /** Nobody else ever reads it. The same text twice is once. @throws OutOfReach, CohortArchived, NoteChanged */
  run(actor: Actor, address: RoomAddress, { text, baseVersion }: NoteTyped): Promise<NoteKept> {
    return this.tx.run(async () => {
      const place = await this.door.act(actor, address);
      await this.notes.lock(place);
      const { workshopId, memberId } = place;
      const before = await this.notes.note(place);
      if (before?.text === text) return { version: before.version, savedAt: before.savedAt.toISOString() };
      const version = before?.version ?? 0;
      if (version !== baseVersion) throw new NoteChanged({}, { text: before?.text ?? '', version });
      const kept = await this.notes.keep({ workshopId, memberId }, text, version + 1);
      return { version: kept.version, savedAt: kept.savedAt.toISOString() };
    });
  }
}
