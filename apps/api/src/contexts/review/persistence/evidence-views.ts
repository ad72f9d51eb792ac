import type { PresenceMeans, SignatureKind } from '../domain/evidence.ts';
import type { Attendance } from '../domain/meeting.ts';
import { sortedBy } from './folded.ts';
import type { Read } from './read-side.ts';

/** When somebody was at a workshop. Instants are ISO 8601; null: unknown, or still there. */
export type Hours = Readonly<{
  arrivedAt: string | null;
  leftAt: string | null;
  means: readonly PresenceMeans[];
  minutes: number | null;
}>;

/** A dated fact about what proves a presence: never what a hand drew, nor what was written to a facilitator. */
export type EvidenceFact = Readonly<{
  at: Date;
  kind: 'stayed' | 'signed' | 'contested' | 'countersigned' | 'hours-corrected';
  stepTitle: string | null;
  unitKey: string | null;
  hours: Hours | null;
  hoursBefore: Hours | null;
  signature: SignatureKind | null;
  byName: string | null;
  reason: string | null;
}>;

type Walker = Readonly<{ cohortId: string; versionId: string; memberId: string }>;

export const readEvidence = (
  read: Read,
  { cohortId, versionId, memberId }: Walker,
): Promise<EvidenceFact[]> => read<EvidenceFact>(ofPerson, [cohortId, versionId, memberId]);

/** One line of an attendance sheet: somebody expected at a workshop that has begun, or who was there. */
export type SheetLine = Readonly<{
  groupKey: string;
  stepTitle: string | null;
  startsAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  givenName: string;
  familyName: string;
  status: Attendance | null;
  arrivedAt: Date | null;
  leftAt: Date | null;
  means: readonly PresenceMeans[] | null;
  minutes: number | null;
  signedAt: Date | null;
  signature: SignatureKind | null;
  isSignatureCurrent: boolean | null;
  isContested: boolean | null;
  countersignedAt: Date | null;
  countersignedByName: string | null;
  isCountersignatureCurrent: boolean | null;
  corrections: readonly SheetCorrection[];
}>;

/** What it was, what it is, who said so, when and why. */
export type SheetCorrection = Readonly<{
  at: string;
  before: Partial<Hours> & Readonly<{ status: Attendance | null }>;
  after: Partial<Hours> & Readonly<{ status: Attendance | null }>;
  kind: 'presence' | 'hours';
  byName: string;
  reason: string | null;
}>;

/** By date, group and name. `$3` is now: what is to come has no sheet yet. */
export const sheetsOf = (cohortId: string, versionId: string, now: Date): [string, unknown[]] => [
  ofCohort,
  [cohortId, versionId, now],
];

const nameOf = (member: string): string =>
  `(SELECT a.given_name || ' ' || a.family_name FROM read.cohorts_member o
      JOIN read.identity_person a ON a.account_id = o.account_id WHERE o.member_id = ${member})`;

const ofPerson = `
  WITH fact AS (
    SELECT arrived_at AS at, 'stayed' AS kind, step_key, recorded AS hours, NULL::jsonb AS before, NULL AS signature,
           NULL::uuid AS by_member, NULL AS reason
      FROM read.workshops_presence WHERE cohort_id = $1 AND member_id = $3 AND arrived_at IS NOT NULL
    UNION ALL
    SELECT signed_at, CASE kind WHEN 'countersigned' THEN kind ELSE 'signed' END, step_key, NULL, NULL,
           nullif(kind, 'countersigned'), nullif(signed_by, member_id), NULL
      FROM read.workshops_signature WHERE cohort_id = $1 AND member_id = $3
    UNION ALL
    SELECT contested_at, 'contested', step_key, NULL, NULL, NULL, NULL, NULL
      FROM read.workshops_evidence WHERE cohort_id = $1 AND member_id = $3 AND contested_at IS NOT NULL
    UNION ALL
    SELECT changed_at, 'hours-corrected', step_key, after, before, NULL, changed_by, reason
      FROM read.workshops_correction WHERE cohort_id = $1 AND member_id = $3 AND kind = 'hours')
  SELECT f.at, f.kind, s.title AS "stepTitle", s.unit_key AS "unitKey", f.hours - 'status' AS hours,
         f.before - 'status' AS "hoursBefore", f.signature, ${nameOf('f.by_member')} AS "byName", f.reason
    FROM fact f LEFT JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = f.step_key
   ORDER BY f.at DESC, f.kind`;

const ofCohort = `
  SELECT g.group_key AS "groupKey", s.title AS "stepTitle", w.starts_at AS "startsAt", w.opened_at AS "openedAt",
         w.closed_at AS "closedAt", a.given_name AS "givenName", a.family_name AS "familyName", e.status,
         e.arrived_at AS "arrivedAt", e.left_at AS "leftAt", e.means, e.minutes, e.signed_at AS "signedAt",
         e.signature_kind AS signature, e.is_signature_current AS "isSignatureCurrent",
         e.is_contested AS "isContested", e.countersigned_at AS "countersignedAt",
         ${nameOf('e.countersigned_by')} AS "countersignedByName",
         e.is_countersignature_current AS "isCountersignatureCurrent",
         coalesce((SELECT json_agg(json_build_object('at', c.changed_at, 'before', c.before, 'after', c.after,
                            'kind', c.kind, 'byName', ${nameOf('c.changed_by')}, 'reason', c.reason)
                          ORDER BY c.changed_at)
                     FROM read.workshops_correction c
                    WHERE c.workshop_id = w.workshop_id AND c.member_id = m.member_id), '[]') AS corrections
    FROM read.workshops_workshop w
    JOIN read.cohorts_group g ON g.group_id = w.group_id
    JOIN read.cohorts_member m ON m.cohort_id = w.cohort_id AND m.role = 'participant'
    JOIN read.identity_person a ON a.account_id = m.account_id
    LEFT JOIN read.workshops_evidence e ON e.workshop_id = w.workshop_id AND e.member_id = m.member_id
    LEFT JOIN read.curriculum_step s ON s.version_id = $2 AND s.step_key = w.step_key
   WHERE w.cohort_id = $1 AND (w.status <> 'scheduled' OR w.starts_at <= $3)
     AND (e.member_id IS NOT NULL
          OR m.group_key = g.group_key AND m.joined_on <= (w.starts_at AT TIME ZONE w.zone)::date
             AND coalesce(m.left_on >= (w.starts_at AT TIME ZONE w.zone)::date, true))
   ORDER BY w.starts_at, g.group_key COLLATE "C", ${sortedBy('a.family_name')}, ${sortedBy('a.given_name')},
            m.member_id`;
