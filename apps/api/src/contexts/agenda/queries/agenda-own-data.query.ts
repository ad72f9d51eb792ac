import { Injectable } from '@nestjs/common';
import { type OwnFact, type OwnPart, OwnRows, type OwnSelect, type Owner } from '../../../kit/own-data.ts';

/** At which webinars somebody was. */
@Injectable()
export class AgendaOwnData implements OwnPart {
  readonly tables = ['agenda_attendance'];

  constructor(private readonly rows: OwnRows) {}

  facts(owner: Owner): AsyncIterable<OwnFact> {
    return this.rows.facts(owner, selects);
  }
}

const selects: readonly OwnSelect[] = [
  {
    ...{ kind: 'webinar', of: 'members' },
    sql: `SELECT ARRAY[a.event_id::text, a.member_id::text] AS cursor, e.starts_at AS at, a.member_id AS "memberId",
                 e.step_key AS "stepKey", a.present AS "isPresent"
            FROM agenda_attendance a JOIN agenda_event e ON e.id = a.event_id WHERE a.member_id = ANY($1)`,
  },
];
