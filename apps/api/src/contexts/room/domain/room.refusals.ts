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
};

/** The run says no: its rule has a name, and the state of the room stays as it is. */
export class RunRefused extends Refusal {
  readonly code: ProblemCode;
  readonly kind: RefusalKind;

  constructor(refusal: RunRefusal) {
    super();
    this.code = `room.${refusal}` satisfies ProblemCode;
    this.kind = kinds[refusal] ?? 'conflict';
  }
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
