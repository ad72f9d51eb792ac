import { randomUUID } from 'node:crypto';
import { smallCourse } from '../../../../test/course-package.ts';
import { aGroup, member, openCohort, type Somebody } from '../../../../test/people.ts';
import type { World } from '../../../../test/world.ts';

const secondWorkshop =
  '---\nkey: A2\nkind: workshop\ntitle: Atelier 2\nminutes: 150\nonDay: 38\nat: "10:00"\n---\nEncore.\n';
export const course = { ...smallCourse, '50-atelier.md': secondWorkshop };

export const link = 'https://visio.example/groupe-a';
/** Thursday of week five, 10:30 in Paris. */
export const thursday = { date: '2027-03-04', time: '10:30', minutes: 120, link };
export const yesterday = { ...thursday, date: '2027-02-28' };
export const startsAt = '2027-03-04T09:30:00.000Z';

export type TwoGroups = Awaited<ReturnType<typeof twoGroups>>;

const named = () => ({ key: randomUUID().slice(0, 8) });

/** A cohort of its own with two groups: Solène’s, whose relay is Thomas, and David’s; and what is asked there. */
export async function twoGroups(world: World) {
  const cohortId = await openCohort(world);
  const solene = await member(world, cohortId, 'facilitator', {
    givenName: 'Solène',
    familyName: 'Marchetti',
  });
  const thomas = await member(world, cohortId, 'facilitator', { givenName: 'Thomas', familyName: 'Vial' });
  const david = await member(world, cohortId, 'facilitator');
  const fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
  const away = { givenName: 'Marie-Annick', familyName: 'Hoarau', zone: 'Indian/Reunion' };
  const marie = await member(world, cohortId, 'participant', away);
  const stranger = await member(world, cohortId);
  const groupId = await aGroup(world, {
    ...named(),
    ...{ facilitator: solene, relay: thomas, members: [fatou, marie] },
  });
  const otherGroupId = await aGroup(world, { ...named(), facilitator: david, members: [stranger] });
  const people = { solene, thomas, david, fatou, marie, stranger };
  return {
    cohortId,
    ...people,
    groupId,
    otherGroupId,
    named,
    ...asking(world, { cohortId, groupId, solene, fatou }),
  };
}

type Place = Readonly<{ cohortId: string; groupId: string; solene: Somebody; fatou: Somebody }>;

function asking(world: World, { cohortId, groupId, solene, fatou }: Place) {
  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const schedule = (body: object = {}, who = solene) =>
    who.post(at('workshops')).send({ groupId, stepKey: 'A1', ...thursday, ...body });
  const list = async (who: Somebody) => (await who.get(at('workshops')).expect(200)).body;
  return {
    ...{ at, schedule, list },
    scheduled: async (body: object = {}): Promise<string> =>
      (await schedule(body).expect(201)).body.workshopId,
    move: (id: string, body: object, who = solene) =>
      who.put(at(`workshops/${id}/schedule`)).send({ ...thursday, revision: 1, ...body }),
    open: (id: string, who = solene) => who.put(at(`workshops/${id}/opening`)),
    close: (id: string, who = solene) => who.put(at(`workshops/${id}/closing`)),
    reply: (id: string, answer: string, who = fatou) => who.put(at(`workshops/${id}/reply`)).send({ answer }),
    mark: (id: string, body: object, whom = fatou, who = solene) =>
      who.put(at(`workshops/${id}/attendance/${whom.memberId}`)).send(body),
    first: async (who: Somebody) => (await list(who))[0],
    read: async (id: string, who: Somebody) => (await who.get(at(`workshops/${id}`)).expect(200)).body,
    collectiveDone: async (who: Somebody) =>
      (await who.get(at('path')).expect(200)).body.totals.collectiveDone,
    ...kept(world),
  };
}

/** What the database keeps of it. */
const kept = (world: World) => ({
  changes: (id: string) =>
    world.db.query(
      `SELECT before, after, changed_by AS "changedBy", reason FROM read.workshops_attendance_change
        WHERE workshop_id = $1 ORDER BY changed_at, change_id`,
      [id],
    ),
  completions: (who: Somebody) =>
    world.db.query(
      `SELECT proved_by AS "provedBy", completed_at AS "completedAt", withdrawn_by AS "withdrawnBy",
              withdrawn_reason AS "withdrawnReason"
         FROM read.learning_completion WHERE member_id = $1 ORDER BY received_at`,
      [who.memberId],
    ),
});
