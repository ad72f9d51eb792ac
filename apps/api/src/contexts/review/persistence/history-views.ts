import type { Attendance } from '../domain/meeting.ts';
import type { Read } from './read-side.ts';

/** A dated fact of somebody's path: that it happened, never what was written. */
export type DatedFact = Readonly<{
  at: Date;
  kind: 'step-completed' | 'presence' | 'presence-corrected';
  stepTitle: string | null;
  unitKey: string | null;
  before: Attendance | null;
  after: Attendance | null;
  byName: string | null;
  reason: string | null;
}>;

/** Presence is dated by its meeting, a correction by the hour at which it was made. */
export const readHistory = (
  read: Read,
  cohortId: string,
  versionId: string,
  memberId: string,
): Promise<DatedFact[]> =>
  read<DatedFact>(
    `WITH fact AS (
       SELECT completed_at AS at, 'step-completed' AS kind, step_key, NULL AS before, NULL AS after,
              NULL::uuid AS by_member, NULL AS reason
         FROM read.learning_completion WHERE member_id = $3 AND proved_by <> 'presence' AND withdrawn_at IS NULL
       UNION ALL
       SELECT CASE WHEN c.before IS NULL THEN coalesce(w.opened_at, w.starts_at) ELSE c.changed_at END,
              CASE WHEN c.before IS NULL THEN 'presence' ELSE 'presence-corrected' END,
              c.step_key, c.before, c.after, c.changed_by, c.reason
         FROM read.workshops_attendance_change c JOIN read.workshops_workshop w ON w.workshop_id = c.workshop_id
        WHERE c.cohort_id = $1 AND c.member_id = $3
       UNION ALL
       SELECT e.starts_at, 'presence', a.step_key, NULL, CASE WHEN a.present THEN 'present' ELSE 'absent' END,
              a.marked_by, NULL
         FROM read.agenda_attendance a JOIN read.agenda_event e ON e.event_id = a.event_id
        WHERE a.cohort_id = $1 AND a.member_id = $3)
     SELECT f.at, f.kind, s.title AS "stepTitle", s.unit_key AS "unitKey", f.before, f.after, f.reason,
            p.given_name || ' ' || p.family_name AS "byName"
       FROM fact f
       LEFT JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = f.step_key
       LEFT JOIN read.cohorts_member m ON m.member_id = f.by_member
       LEFT JOIN read.identity_person p ON p.account_id = m.account_id
      ORDER BY f.at DESC, f.step_key`,
    [cohortId, versionId, memberId],
  );
