import { rowsOf } from '../../../../tools/postgres/databases.ts';
import { people } from '../fixtures/story.ts';

export type Room = Readonly<{ path: string; workshopId: string; members: string[] }>;

/** The second workshop of the demonstration's first group, as if it began now, and six who are there from its start. */
export async function roomIn(database: string): Promise<Room> {
  const [room] = await rowsOf<Room>(
    database,
    `UPDATE workshops_workshop w SET starts_at = now() FROM cohorts_group g, cohorts_member m, identity_account a
      WHERE g.id = w.group_id AND m.id = g.facilitator_id AND a.id = m.account_id
        AND a.email = '${people.facilitator}' AND w.starts_at = '2026-10-22T07:30:00Z'
      RETURNING format('/promotions/%s/ateliers/%s/salle', w.cohort_id, w.id) AS path, w.id AS "workshopId",
        (SELECT (array_agg(b.email ORDER BY p.since, b.email))[1:6] FROM cohorts_group_member p JOIN cohorts_member q ON q.id = p.member_id
           JOIN identity_account b ON b.id = q.account_id WHERE p.group_id = g.id AND q.left_on IS NULL) AS members`,
  );
  return room!;
}
