import { logOf } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import {
  memberIdsOf,
  type OwnFact,
  type OwnPart,
  OwnRows,
  type OwnSelect,
  type Owner,
  placeOf,
} from '../../../kit/own-data.ts';
import { ownRoomWords } from '../domain/own-words.ts';
import { Runs } from '../persistence/runs.repository.ts';

type Lived = Readonly<{ cursor: readonly string[]; workshopId: string; memberId: string; stepKey: string }>;

/** What somebody said and decided in workshops, and what they noted for themselves. */
@Injectable()
export class RoomOwnData implements OwnPart {
  readonly tables = ['room_fact', 'room_action', 'room_note', 'room_evaluation', 'room_look_back'];

  constructor(
    private readonly rows: OwnRows,
    private readonly runs: Runs,
  ) {}

  async *facts(owner: Owner): AsyncGenerator<OwnFact> {
    for await (const lived of this.rows.of<Lived>(workshopsLived, memberIdsOf(owner)))
      yield* await this.saidIn(lived, placeOf(owner, lived.memberId).cohortId);
    yield* this.rows.facts(owner, selects);
  }

  /** One workshop at a time: its facts are read whole, for what was undone was not said. */
  private async saidIn({ workshopId, memberId, stepKey }: Lived, cohortId: string): Promise<OwnFact[]> {
    const { contributions, contracts } = ownRoomWords(logOf(await this.runs.facts(workshopId)), memberId);
    return [
      ...contributions.map(({ type, tag, content, at }): OwnFact => ({
        ...{ kind: 'contribution', at, cohortId, stepKey },
        fields: { type, tags: tag === null ? [] : [tag], text: content?.text ?? null },
      })),
      ...contracts.map(({ tags, content, at }): OwnFact => ({
        ...{ kind: 'contract', at, cohortId, stepKey },
        fields: { tags, text: content?.text ?? null },
      })),
    ];
  }
}

/** Those of the cohorts in which they were: whoever changed group spoke in both. */
const workshopsLived = `
  SELECT ARRAY[r.workshop_id::text, m.member_id::text] AS cursor, r.workshop_id AS "workshopId",
         m.member_id AS "memberId", w.step_key AS "stepKey"
    FROM room_run r JOIN read.cohorts_member m ON m.cohort_id = r.cohort_id
    LEFT JOIN read.workshops_workshop w ON w.workshop_id = r.workshop_id
   WHERE m.member_id = ANY($1) AND EXISTS (
     SELECT 1 FROM room_fact f WHERE f.workshop_id = r.workshop_id AND f.kind = 'start'
        AND f.data -> 'members' ? m.member_id::text)`;

const own = (table: string, more: string, at: string, fields: string): string =>
  `SELECT ARRAY[o.workshop_id::text, ${more}o.member_id::text] AS cursor, ${at} AS at, o.member_id AS "memberId",
          w.step_key AS "stepKey", ${fields}
     FROM ${table} o LEFT JOIN read.workshops_workshop w ON w.workshop_id = o.workshop_id
    WHERE o.member_id = ANY($1)`;

const selects: readonly OwnSelect[] = [
  {
    ...{ kind: 'action', of: 'members' },
    sql: `SELECT ARRAY[a.action_id::text] AS cursor, a.decided_at AS at, a.client_id AS "memberId",
                 w.step_key AS "stepKey", a.content ->> 'text' AS text, a.content ->> 'withWhom' AS "withWhom",
                 a.content ->> 'firstSign' AS "firstSign", a.due_on::text AS "dueOn", a.remind_on::text AS "remindOn",
                 a.status, a.why ->> 'because' AS because
            FROM room_action a LEFT JOIN read.workshops_workshop w ON w.workshop_id = a.workshop_id
           WHERE a.client_id = ANY($1)`,
  },
  { kind: 'note', of: 'members', sql: own('room_note', '', 'o.saved_at', 'o.text') },
  {
    ...{ kind: 'evaluation', of: 'members' },
    sql: own('room_evaluation', '', 'o.at', 'o.useful, o.heard, o.frame'),
  },
  {
    ...{ kind: 'look-back', of: 'members' },
    sql: own('room_look_back', `lpad(o.days::text, 3, '0'), `, 'o.at', 'o.days, o.text'),
  },
];
