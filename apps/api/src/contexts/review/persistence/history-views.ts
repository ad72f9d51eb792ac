import type { Attendance } from '../domain/meeting.ts';
import type { Read } from './read-side.ts';

/** A dated fact of somebody's path: that it happened, never what was written. */
export type DatedFact = Readonly<{
  at: Date;
  kind: 'step-completed' | 'presence' | 'presence-corrected' | 'stays';
  stepTitle: string | null;
  unitKey: string | null;
  before: Attendance | null;
  after: Attendance | null;
  byName: string | null;
  reason: string | null;
}>;

type Walker = Readonly<{ cohortId: string; versionId: string; memberId: string }>;

export const readHistory = (read: Read, { cohortId, versionId, memberId }: Walker): Promise<DatedFact[]> =>
  read<DatedFact>(sql, [cohortId, versionId, memberId]);

/** Presence is dated by its meeting, a correction by the hour at which it was made. */
const workshops = `
  SELECT CASE WHEN c.before IS NULL THEN w.starts_at ELSE c.changed_at END AS at,
         CASE WHEN c.before IS NULL THEN 'presence' ELSE 'presence-corrected' END AS kind,
         c.step_key, c.before, c.after, c.changed_by AS by_member, c.reason
    FROM read.workshops_attendance_change c JOIN read.workshops_workshop w ON w.workshop_id = c.workshop_id
   WHERE c.cohort_id = $1 AND c.member_id = $3`;

/** A webinar's marks leave no trail of their own: what was taken back is read where the evidence was withdrawn. */
const takenBack = `
  SELECT c.step_key, c.withdrawn_at, c.withdrawn_by, c.withdrawn_reason, e.starts_at
    FROM read.learning_completion c JOIN read.agenda_event e ON e.cohort_id = $1 AND e.step_key = c.step_key
   WHERE c.member_id = $3 AND c.proved_by = 'presence' AND c.withdrawn_at IS NOT NULL`;
const webinars = `
  SELECT e.starts_at, 'presence', a.step_key, NULL, CASE WHEN a.present THEN 'present' ELSE 'absent' END, a.marked_by, NULL
    FROM read.agenda_attendance a JOIN read.agenda_event e ON e.event_id = a.event_id
   WHERE a.cohort_id = $1 AND a.member_id = $3 AND a.step_key NOT IN (SELECT step_key FROM taken_back)
  UNION ALL
  SELECT DISTINCT starts_at, 'presence', step_key, NULL, 'present', NULL::uuid, NULL FROM taken_back
  UNION ALL
  SELECT withdrawn_at, 'presence-corrected', step_key, 'present', 'absent', withdrawn_by, withdrawn_reason FROM taken_back
  UNION ALL
  SELECT marked_at, 'presence-corrected', step_key, 'absent', 'present', marked_by, NULL FROM read.agenda_attendance
   WHERE cohort_id = $1 AND member_id = $3 AND present AND step_key IN (SELECT step_key FROM taken_back)`;

/** That somebody stays after all, once it had been said that they leave. */
const returns = `
  SELECT decided_at, 'stays', NULL, NULL, NULL, decided_by, NULL FROM read.cohorts_departure
   WHERE cohort_id = $1 AND member_id = $3 AND left_on IS NULL`;

/** Who said that somebody leaves, as it was last said. */
export async function readWhoSaidSo(read: Read, memberId: string): Promise<string | null> {
  const [found] = await read<{ byName: string | null }>(
    `SELECT p.given_name || ' ' || p.family_name AS "byName"
       FROM read.cohorts_departure d
       LEFT JOIN read.cohorts_member m ON m.member_id = d.decided_by
       LEFT JOIN read.identity_person p ON p.account_id = m.account_id
      WHERE d.member_id = $1 AND d.left_on IS NOT NULL ORDER BY d.decided_at DESC, d.departure_id DESC LIMIT 1`,
    [memberId],
  );
  return found?.byName ?? null;
}

const sql = `
  WITH taken_back AS (${takenBack}), fact AS (${workshops}
    UNION ALL ${webinars}
    UNION ALL ${returns}
    UNION ALL
    SELECT completed_at, 'step-completed', step_key, NULL, NULL, NULL, NULL
      FROM read.learning_completion WHERE member_id = $3 AND proved_by <> 'presence' AND withdrawn_at IS NULL)
  SELECT f.at, f.kind, s.title AS "stepTitle", s.unit_key AS "unitKey", f.before, f.after, f.reason,
         p.given_name || ' ' || p.family_name AS "byName"
    FROM fact f
    LEFT JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = f.step_key
    LEFT JOIN read.cohorts_member m ON m.member_id = f.by_member
    LEFT JOIN read.identity_person p ON p.account_id = m.account_id
   ORDER BY f.at DESC, f.step_key`;
