import { folded, sortedBy } from './folded.ts';

/** Done, required, collective done, collective required: what the one function counted for a unit. */
export type Counted = readonly [number, number, number, number];

/** One participant with all that was counted for them. Units without a fact yet are absent. */
export type Participant = Readonly<{
  memberId: string;
  givenName: string;
  familyName: string;
  territoryId: string | null;
  territoryName: string | null;
  territoryKind: string | null;
  groupKey: string | null;
  joinedOn: string;
  leftOn: string | null;
  counted: Readonly<Record<string, Counted>>;
  /** The last step they did in a module; a presence that somebody marked is no activity of theirs. */
  lastActivityAt: Date | null;
  /** Whether the name has what was searched. */
  found: boolean;
}>;

export type Wanted = Readonly<{
  cohortId: string;
  moduleKeys: readonly string[];
  search?: string | undefined;
  memberId?: string;
}>;

/**
 * Everybody who walks the path, by territory, then by name. The one statement behind the grid, a person's history
 * and the export: none of them can count otherwise.
 */
export function participantsOf({ cohortId, moduleKeys, search = '', memberId }: Wanted): [string, unknown[]] {
  return [sql, [cohortId, moduleKeys, search, memberId ?? null]];
}

const sql = `
  SELECT m.member_id AS "memberId", a.given_name AS "givenName", a.family_name AS "familyName",
         m.territory_id AS "territoryId", t.name AS "territoryName", t.kind AS "territoryKind",
         m.group_key AS "groupKey", m.joined_on::text AS "joinedOn", m.left_on::text AS "leftOn",
         coalesce(p.counted, '{}') AS counted, p.last_activity_at AS "lastActivityAt",
         strpos(${folded(`a.given_name || ' ' || a.family_name || ' ' || a.given_name`)}, ${folded('$3')}) > 0 AS found
    FROM read.cohorts_member m
    JOIN read.identity_person a ON a.account_id = m.account_id
    LEFT JOIN read.cohorts_territory t ON t.territory_id = m.territory_id
    LEFT JOIN LATERAL (
      SELECT json_object_agg(unit_key, json_build_array(done, required, collective_done, collective_required)) AS counted,
             max(last_activity_at) FILTER (WHERE unit_key = ANY($2)) AS last_activity_at
        FROM read.learning_progress WHERE member_id = m.member_id) p ON true
   WHERE m.cohort_id = $1 AND m.role = 'participant' AND ($4::uuid IS NULL OR m.member_id = $4)
   ORDER BY t.name IS NULL, ${sortedBy('t.name')}, t.territory_id, ${sortedBy('a.family_name')},
            ${sortedBy('a.given_name')}, m.member_id`;
