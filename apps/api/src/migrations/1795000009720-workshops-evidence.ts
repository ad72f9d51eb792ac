import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attendance as evidence: stays, signatures and countersignatures, apart from all that is said. */
export class WorkshopsEvidence1795000009720 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(views);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.workshops_evidence, read.workshops_signature, read.workshops_correction, read.workshops_presence;
      DROP TABLE workshops_countersignature, workshops_contest, workshops_signature, workshops_stay_change,
        workshops_stay`);
  }
}

const tables = `
  CREATE TABLE workshops_stay (
    id uuid CONSTRAINT workshops_stay_pkey PRIMARY KEY,
    workshop_id uuid NOT NULL CONSTRAINT workshops_stay_workshop_fkey REFERENCES workshops_workshop,
    member_id uuid NOT NULL,
    arrived_at timestamptz NOT NULL,
    left_at timestamptz,
    means text,
    beside_id uuid
  );
  CREATE INDEX workshops_stay_member_idx ON workshops_stay (workshop_id, member_id);
  CREATE UNIQUE INDEX workshops_stay_under_way_key ON workshops_stay (workshop_id, member_id) WHERE left_at IS NULL;

  CREATE TABLE workshops_stay_change (
    id uuid CONSTRAINT workshops_stay_change_pkey PRIMARY KEY,
    workshop_id uuid NOT NULL CONSTRAINT workshops_stay_change_workshop_fkey REFERENCES workshops_workshop,
    member_id uuid NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    reason text NOT NULL
  );
  CREATE INDEX workshops_stay_change_workshop_idx ON workshops_stay_change (workshop_id, member_id);

  CREATE TABLE workshops_signature (
    id uuid CONSTRAINT workshops_signature_pkey PRIMARY KEY,
    workshop_id uuid NOT NULL CONSTRAINT workshops_signature_workshop_fkey REFERENCES workshops_workshop,
    member_id uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    kind text NOT NULL,
    drawing text,
    statement jsonb NOT NULL
  );
  CREATE INDEX workshops_signature_workshop_idx ON workshops_signature (workshop_id, member_id, signed_at);

  CREATE TABLE workshops_contest (
    id uuid CONSTRAINT workshops_contest_pkey PRIMARY KEY,
    workshop_id uuid NOT NULL CONSTRAINT workshops_contest_workshop_fkey REFERENCES workshops_workshop,
    member_id uuid NOT NULL,
    contested_at timestamptz NOT NULL,
    text text NOT NULL
  );
  CREATE INDEX workshops_contest_workshop_idx ON workshops_contest (workshop_id, member_id, contested_at);

  CREATE TABLE workshops_countersignature (
    id uuid CONSTRAINT workshops_countersignature_pkey PRIMARY KEY,
    workshop_id uuid NOT NULL CONSTRAINT workshops_countersignature_workshop_fkey REFERENCES workshops_workshop,
    signed_by uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    statement jsonb NOT NULL
  );
  CREATE INDEX workshops_countersignature_workshop_idx ON workshops_countersignature (workshop_id, signed_at);
  REVOKE UPDATE, DELETE ON workshops_stay_change, workshops_signature, workshops_contest, workshops_countersignature
    FROM cheminer_app`;

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const views = `
  -- The one place where stays become hours and minutes: what is signed, shown, counted and exported is this. An
  -- absence has no hours, whatever was noticed before it was marked.
  CREATE VIEW read.workshops_presence AS
    SELECT k.workshop_id, w.cohort_id, w.step_key, k.member_id, a.status, s.arrived_at, s.left_at, s.means, s.minutes,
           jsonb_build_object('status', a.status, 'arrivedAt', ${instant('s.arrived_at')},
             'leftAt', ${instant('s.left_at')}, 'means', to_jsonb(s.means), 'minutes', s.minutes) AS recorded
      FROM (SELECT workshop_id, member_id FROM workshops_attendance
            UNION SELECT workshop_id, member_id FROM workshops_stay
            UNION SELECT workshop_id, member_id FROM workshops_contest) k
      JOIN workshops_workshop w ON w.id = k.workshop_id
      LEFT JOIN workshops_attendance a ON a.workshop_id = k.workshop_id AND a.member_id = k.member_id
     CROSS JOIN LATERAL (
       SELECT min(t.arrived_at) AS arrived_at,
              CASE WHEN every(t.left_at IS NOT NULL) THEN max(t.left_at) END AS left_at,
              CASE WHEN every(t.left_at IS NOT NULL)
                THEN floor(extract(epoch FROM sum(t.left_at - t.arrived_at)) / 60)::int END AS minutes,
              ARRAY(SELECT means FROM workshops_stay u WHERE u.workshop_id = k.workshop_id
                       AND u.member_id = k.member_id AND means IS NOT NULL AND a.status IS DISTINCT FROM 'absent'
                     GROUP BY means ORDER BY min(u.arrived_at)) AS means
         FROM workshops_stay t WHERE t.workshop_id = k.workshop_id AND t.member_id = k.member_id
          AND a.status IS DISTINCT FROM 'absent') s;

  -- Every change of what was recorded; a first mark is one when it had to say why.
  CREATE VIEW read.workshops_correction AS
    SELECT c.id AS change_id, c.workshop_id, w.cohort_id, w.step_key, c.member_id, 'presence' AS kind,
           jsonb_build_object('status', c.before) AS before, jsonb_build_object('status', c.after) AS after,
           c.changed_by, c.changed_at, c.reason
      FROM workshops_attendance_change c JOIN workshops_workshop w ON w.id = c.workshop_id
     WHERE c.before IS NOT NULL OR c.reason IS NOT NULL
    UNION ALL
    SELECT c.id, c.workshop_id, w.cohort_id, w.step_key, c.member_id, 'hours', c.before, c.after, c.changed_by,
           c.changed_at, c.reason
      FROM workshops_stay_change c JOIN workshops_workshop w ON w.id = c.workshop_id;

  -- Every signature that was ever given, and by whom: a countersignature is given for each person of its sheet.
  CREATE VIEW read.workshops_signature AS
    SELECT s.workshop_id, w.cohort_id, w.step_key, s.member_id, s.kind, s.member_id AS signed_by, s.signed_at
      FROM workshops_signature s JOIN workshops_workshop w ON w.id = s.workshop_id
    UNION ALL
    SELECT k.workshop_id, w.cohort_id, w.step_key, m::uuid, 'countersigned', k.signed_by, k.signed_at
      FROM workshops_countersignature k JOIN workshops_workshop w ON w.id = k.workshop_id
     CROSS JOIN LATERAL jsonb_object_keys(k.statement) m;

  -- By person: what is recorded, who confirmed it and whether it is still what they confirmed. Neither what a hand
  -- drew nor what somebody wrote to their facilitator.
  CREATE VIEW read.workshops_evidence AS
    SELECT p.*, s.signed_at, s.kind AS signature_kind, s.statement = p.recorded AS is_signature_current,
           c.contested_at,
           c.contested_at IS NOT NULL
             AND (c.contested_at >= greatest(s.signed_at, h.changed_at)) IS NOT FALSE AS is_contested,
           k.signed_at AS countersigned_at, k.signed_by AS countersigned_by,
           k.statement -> p.member_id::text = p.recorded AS is_countersignature_current
      FROM read.workshops_presence p
      LEFT JOIN LATERAL (
        SELECT signed_at, kind, statement FROM workshops_signature
         WHERE workshop_id = p.workshop_id AND member_id = p.member_id ORDER BY signed_at DESC, id DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (
        SELECT max(contested_at) AS contested_at FROM workshops_contest
         WHERE workshop_id = p.workshop_id AND member_id = p.member_id) c ON true
      LEFT JOIN LATERAL (
        SELECT max(changed_at) AS changed_at FROM read.workshops_correction
         WHERE workshop_id = p.workshop_id AND member_id = p.member_id) h ON true
      LEFT JOIN LATERAL (
        SELECT signed_at, signed_by, statement FROM workshops_countersignature
         WHERE workshop_id = p.workshop_id AND statement ? p.member_id::text
         ORDER BY signed_at DESC, id DESC LIMIT 1) k ON true`;
