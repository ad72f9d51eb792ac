import type { ProblemCode } from '@cheminer/vocabulary';
import type { RunRefusal } from '@cheminer/workshop-run';
import { Refusal, type RefusalKind } from '../../../kit/refusal.ts';

const kinds: Partial<Record<RunRefusal, RefusalKind>> = {
  unknown: 'not-found',
  'not-in-command': 'forbidden',
  'not-in-room': 'forbidden',
  'not-the-client': 'forbidden',
  'not-yours': 'forbidden',
  'tags-out-of-range': 'invalid',
  'held-out-of-order': 'invalid',
  'held-in-the-future': 'invalid',
  'held-long-ago': 'invalid',
  'opens-out-of-order': 'invalid',
  'learnings-too-short': 'invalid',
};

/** The field at fault, where the refusal is one field's. */
const pointers: Partial<Record<RunRefusal, string>> = {
  'held-out-of-order': '/heldTo',
  'held-in-the-future': '/heldTo',
  'held-long-ago': '/heldFrom',
  'opens-out-of-order': '/opens',
  'learnings-too-short': '/opens',
};

/** The run says no: its rule has a name, and the state of the room stays as it is. */
export class RunRefused extends Refusal {
  readonly code: ProblemCode;
  readonly kind: RefusalKind;

  constructor(refusal: RunRefusal) {
    const pointer = pointers[refusal];
    super(pointer === undefined ? {} : { pointer });
    this.code = `room.${refusal}` satisfies ProblemCode;
    this.kind = kinds[refusal] ?? 'conflict';
  }
}

/** Nobody takes over a room while they command another. */
export class CommandsElsewhere extends Refusal {
  readonly code = 'room.commands-elsewhere' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** It goes on in its room: it is ended there. */
export class UnderWay extends Refusal {
  readonly code = 'room.under-way' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Two texts of the same note: both are kept, the person decides. */
export class NoteChanged extends Refusal {
  readonly code = 'room.note-changed' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** What is told of a workshop afterwards is told after it. */
export class NotEnded extends Refusal {
  readonly code = 'room.not-ended' satisfies ProblemCode;
  readonly kind = 'conflict';
}

/** Looking back takes some weeks. */
export class TooEarly extends Refusal {
  readonly code = 'room.too-early' satisfies ProblemCode;
  readonly kind = 'conflict';
}
