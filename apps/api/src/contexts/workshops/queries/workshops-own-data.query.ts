import { Injectable } from '@nestjs/common';
import {
  type OwnFact,
  type OwnPart,
  OwnRows,
  type OwnSelect,
  type Owner,
  sortable,
} from '../../../kit/own-data.ts';

/** What somebody answered about workshops, and what is kept of their presence: hours, signatures, contests. */
@Injectable()
export class WorkshopsOwnData implements OwnPart {
  readonly tables = [
    ...['workshops_reply', 'workshops_poll_answer', 'workshops_turn'],
    ...['workshops_attendance', 'workshops_stay', 'workshops_signature', 'workshops_contest'],
  ];

  constructor(private readonly rows: OwnRows) {}

  facts(owner: Owner): AsyncIterable<OwnFact> {
    return this.rows.facts(owner, selects);
  }
}

const ofWorkshop = (alias: string, at: string): string =>
  `SELECT ARRAY[${sortable(at)}, w.id::text, ${alias}.member_id::text] AS cursor, ${at} AS at,
          ${alias}.member_id AS "memberId", w.step_key AS "stepKey"`;

const selects: readonly OwnSelect[] = [
  {
    ...{ kind: 'reply', of: 'members' },
    sql: `${ofWorkshop('r', 'r.replied_at')}, r.answer
            FROM workshops_reply r JOIN workshops_workshop w ON w.id = r.workshop_id WHERE r.member_id = ANY($1)`,
  },
  {
    ...{ kind: 'poll-answer', of: 'members' },
    sql: `SELECT ARRAY[${sortable('s.starts_at')}, s.id::text, a.member_id::text] AS cursor, a.answered_at AS at,
                 a.member_id AS "memberId", p.step_key AS "stepKey", s.starts_at AS "startsAt", a.answer
            FROM workshops_poll_answer a JOIN workshops_poll_slot s ON s.id = a.slot_id
            JOIN workshops_poll p ON p.id = s.poll_id WHERE a.member_id = ANY($1)`,
  },
  {
    ...{ kind: 'turn', of: 'members' },
    sql: `SELECT ARRAY[id::text] AS cursor, decided_at AS at, member_id AS "memberId", step_key AS "stepKey", outcome,
                 slot FROM workshops_turn WHERE member_id = ANY($1)`,
  },
  {
    ...{ kind: 'attendance', of: 'members' },
    sql: `${ofWorkshop('p', 'w.starts_at')}, p.status, p.arrived_at AS "arrivedAt", p.left_at AS "leftAt", p.means,
                 p.minutes
            FROM read.workshops_presence p JOIN workshops_workshop w ON w.id = p.workshop_id
           WHERE p.member_id = ANY($1)`,
  },
  {
    ...{ kind: 'signature', of: 'members' },
    sql: `${ofWorkshop('s', 's.signed_at')}, s.kind AS signature, s.drawing
            FROM workshops_signature s JOIN workshops_workshop w ON w.id = s.workshop_id
           WHERE s.member_id = ANY($1)`,
  },
  {
    ...{ kind: 'contest', of: 'members' },
    sql: `${ofWorkshop('c', 'c.contested_at')}, c.text
            FROM workshops_contest c JOIN workshops_workshop w ON w.id = c.workshop_id WHERE c.member_id = ANY($1)`,
  },
];
