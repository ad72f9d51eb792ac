import { randomUUID } from 'node:crypto';
import type { MemberRole } from '@cheminer/vocabulary';
import { type Somebody } from '../../../../test/people.ts';
import type { World } from '../../../../test/world.ts';
import {
  MarkWebinarAttendance,
  type WebinarMarking,
} from '../../agenda/use-cases/mark-webinar-attendance.ts';
import { ScheduleWebinar } from '../../agenda/use-cases/schedule-webinar.ts';
import type { Actor } from '../../identity/index.ts';
import { MarkAttendance, type Marking } from '../../workshops/use-cases/mark-attendance.ts';
import { ScheduleWorkshop } from '../../workshops/use-cases/schedule-workshop.ts';
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

const actorOf = ({ accountId, memberId, cohortId }: Somebody, role: MemberRole): Actor => ({
  ...{ accountId, grants: [], memberships: [{ memberId, cohortId, role, leftOn: null }] },
});

type Held = Readonly<{
  facilitator: Somebody;
  groupId: string;
  /** At ten in the morning in Paris. */
  date: string;
  marks?: Readonly<Record<string, Attendance>>;
}>;

/** The workshop A1 of a group, with who was there. */
export async function workshop(
  world: World,
  { facilitator, groupId, date, marks = {} }: Held,
): Promise<string> {
  const actor = actorOf(facilitator, 'facilitator');
  const wanted = { groupId, stepKey: 'A1', date, time: '10:00', minutes: 120, place: 'Mairie' };
  const { workshopId } = await world.app.get(ScheduleWorkshop).run(actor, facilitator.cohortId, wanted);
  for (const [memberId, status] of Object.entries(marks))
    await mark(world, facilitator, { workshopId, memberId, status });
  return workshopId;
}

export const mark = (world: World, facilitator: Somebody, marking: Marking): Promise<void> =>
  world.app.get(MarkAttendance).run(actorOf(facilitator, 'facilitator'), facilitator.cohortId, marking);

/** The launch webinar W0, at ten in Paris. */
export async function webinar(world: World, coordinator: Somebody, date: string): Promise<string> {
  const wanted = { stepKey: 'W0', date, time: '10:00', minutes: 90, link: 'https://visio.example/lancement' };
  return (await world.app.get(ScheduleWebinar).run(coordinator.cohortId, wanted)).eventId;
}

export const markWebinar = (world: World, coordinator: Somebody, marking: WebinarMarking): Promise<void> =>
  world.app
    .get(MarkWebinarAttendance)
    .run(actorOf(coordinator, 'coordinator'), coordinator.cohortId, marking);
