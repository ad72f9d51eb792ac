import { randomUUID } from 'node:crypto';
import { type Somebody } from '../../../../test/people.ts';
import type { World } from '../../../../test/world.ts';
import { LearningFacade } from '../../learning/index.ts';
import type { Attendance } from '../domain/meeting.ts';

export type Extra = Readonly<{
  givenName?: string;
  familyName?: string;
  territoryId?: string | null;
  joinedOn?: string;
  leftOn?: string | null;
}>;

const usual: Required<Extra> = {
  ...{ givenName: 'Claude', familyName: 'Martin', territoryId: null, joinedOn: '2027-02-01', leftOn: null },
};

/** Many participants at once, without a session of their own. Answers their member ids, in order. */
export async function crowd(world: World, cohortId: string, people: readonly Extra[]): Promise<string[]> {
  const rows = people.map((person) => ({
    ...usual,
    ...person,
    memberId: randomUUID(),
    accountId: randomUUID(),
  }));
  const given = `SELECT * FROM jsonb_to_recordset($1::jsonb) AS r ("memberId" uuid, "accountId" uuid, "givenName" text,
    "familyName" text, "territoryId" uuid, "joinedOn" date, "leftOn" date)`;
  await world.db.query(
    `INSERT INTO identity_account SELECT "accountId", "accountId" || '@demo.example', "givenName", "familyName", 'x',
       'Europe/Paris', now() FROM (${given}) r`,
    [JSON.stringify(rows)],
  );
  await world.db.query(
    `INSERT INTO cohorts_member SELECT "memberId", $2, "accountId", 'participant', "territoryId", NULL, "joinedOn", "leftOn"
       FROM (${given}) r`,
    [JSON.stringify(rows), cohortId],
  );
  return rows.map(({ memberId }) => memberId);
}

/** Progress in the first module for many at once, as if each had done so many of its steps. */
export async function walked(
  world: World,
  memberIds: readonly string[],
  done: number,
  at: string,
): Promise<void> {
  await world.db.query(`INSERT INTO learning_progress SELECT unnest($1::uuid[]), 'M1', $2, 3, 0, 0, $3, 1`, [
    memberIds,
    done,
    at,
  ]);
}

type Held = Readonly<{
  facilitator: Somebody;
  groupId: string;
  startsAt: string;
  status?: 'scheduled' | 'open' | 'closed';
  marks?: Readonly<Record<string, Attendance>>;
}>;

/** The workshop A1 of a group, with who was there. */
export async function workshop(world: World, held: Held): Promise<string> {
  const { facilitator, groupId, startsAt, status = 'closed', marks = {} } = held;
  const { cohortId, memberId: by } = facilitator;
  const id = randomUUID();
  await world.db.query(
    `INSERT INTO workshops_workshop (id, cohort_id, group_id, step_key, starts_at, zone, minutes, status, created_by, created_at)
     VALUES ($1, $2, $3, 'A1', $4, 'Europe/Paris', 120, $5, $6, now())`,
    [id, cohortId, groupId, startsAt, status, by],
  );
  for (const [memberId, after] of Object.entries(marks)) {
    const mark = [id, memberId, after, by, startsAt];
    await world.db.query('INSERT INTO workshops_attendance VALUES ($1, $2, $3, $4, $5)', mark);
    await change(world, { workshopId: id, memberId, before: null, after, by, at: startsAt, reason: null });
    if (after === 'absent') continue;
    const presence = { cohortId, memberId, stepKey: 'A1', meetingId: id, means: after, markedBy: by };
    await world.app.get(LearningFacade).completeByPresence({ ...presence, heldAt: new Date(startsAt) });
  }
  return id;
}

type Change = Readonly<{
  workshopId: string;
  memberId: string;
  before: Attendance | null;
  after: Attendance;
  by: string;
  at: string;
  reason: string | null;
}>;

export async function change(
  world: World,
  { workshopId, memberId, before, after, by, at, reason }: Change,
): Promise<void> {
  await world.db.query('INSERT INTO workshops_attendance_change VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
    ...[randomUUID(), workshopId, memberId, before, after, by, at, reason],
  ]);
}

/** The launch webinar W0, with who came. */
export async function webinar(
  world: World,
  cohortId: string,
  startsAt: string,
  came: Readonly<Record<string, boolean>>,
  by: string,
) {
  const id = randomUUID();
  await world.db.query(
    `INSERT INTO agenda_event (id, cohort_id, step_key, title, starts_at, zone, minutes, created_at)
     VALUES ($1, $2, 'W0', 'Lancement', $3, 'Europe/Paris', 90, now())`,
    [id, cohortId, startsAt],
  );
  for (const [memberId, present] of Object.entries(came)) {
    await world.db.query('INSERT INTO agenda_attendance VALUES ($1, $2, $3, $4, $5)', [
      id,
      memberId,
      present,
      by,
      startsAt,
    ]);
  }
}
