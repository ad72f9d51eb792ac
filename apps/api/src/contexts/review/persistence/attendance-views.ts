import type { Attendance } from '../domain/meeting.ts';
import type { Read } from './read-side.ts';

/** What is marked for somebody, by unit. */
export type Marks = Readonly<Record<string, Attendance>>;

/**
 * Marks by member, of the whole cohort or of one. In another group one may have caught up what one had missed:
 * presence wins. A statement of its own: joined to the people, it is computed again for each of them wherever
 * statistics are stale.
 */
export async function readMarks(
  read: Read,
  cohortId: string,
  versionId: string,
  memberId?: string,
): Promise<Map<string, Marks>> {
  const rows = await read<{ memberId: string; marks: Marks }>(sql, [cohortId, versionId, memberId ?? null]);
  return new Map(rows.map(({ memberId: id, marks }) => [id, marks]));
}

const sql = `
  SELECT member_id AS "memberId", json_object_agg(unit_key, status) AS marks
    FROM (SELECT DISTINCT ON (a.member_id, s.unit_key) a.member_id, s.unit_key, a.status
            FROM (SELECT member_id, step_key, status FROM read.workshops_attendance
                   WHERE cohort_id = $1 AND ($3::uuid IS NULL OR member_id = $3)
                  UNION ALL
                  SELECT member_id, step_key, CASE WHEN present THEN 'present' ELSE 'absent' END
                    FROM read.agenda_attendance WHERE cohort_id = $1 AND ($3::uuid IS NULL OR member_id = $3)) a
            JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = a.step_key
           ORDER BY a.member_id, s.unit_key, a.status = 'absent') best
   GROUP BY member_id`;
