import { randomUUID } from 'node:crypto';
import type { RunFact } from '@cheminer/workshop-run';
import { onDisk, smallCourse } from '../../../../test/course-package.ts';
import { aGroup, member, openCohort, type Somebody } from '../../../../test/people.ts';
import { noon, startWorld, type World } from '../../../../test/world.ts';
import { PublishCourse } from '../../curriculum/use-cases/publish-course.ts';

export const names = ['Antoine', 'Fatou', 'Hélène', 'Lucas', 'Rémi'] as const;
export const offer = {
  kind: 'contribute',
  type: 'offer',
  tag: 'leads',
  text: 'Qui a déjà essayé à deux ?',
};
/** The next phase, by its index. */
export const next = (to: number) => ({ kind: 'move', to, how: 'next' });
/** The first subject is somebody else's. */
export const chosen = ({ memberId }: Somebody) => ({
  ...{ kind: 'client', consultation: 1, memberId, why: 'chosen' },
});

/** That listens, with a course that has a workshop. */
export async function worldOfRooms(): Promise<World> {
  const world = await startWorld();
  await onDisk(smallCourse, (folder) => world.app.get(PublishCourse).run(folder));
  await world.app.listen(0, '127.0.0.1');
  return world;
}

/** At noon, two hours for the workshop of a group, on site. */
export const atNoon = (groupId: string) => ({
  ...{ groupId, stepKey: 'A1', date: '2027-03-01', time: '12:00', minutes: 120, place: 'Mairie' },
});

/** A cohort of its own at the door of its room, at noon; Rémi is the client to be. */
export async function aRoom(world: World) {
  world.clock.travelTo(noon);
  const cohortId = await openCohort(world);
  const solene = await member(world, cohortId, 'facilitator');
  const thomas = await member(world, cohortId, 'facilitator');
  const coordinator = await member(world, cohortId, 'coordinator');
  const joined = names.map(async (givenName) => [
    givenName,
    await member(world, cohortId, 'participant', { givenName }),
  ]);
  const people: Record<(typeof names)[number], Somebody> = Object.fromEntries(await Promise.all(joined));
  const members = Object.values(people);
  const groupId = await aGroup(world, { facilitator: solene, relay: thomas, members });
  const workshops = `/api/cohorts/${cohortId}/workshops`;
  const { workshopId } = (await solene.post(workshops).send(atNoon(groupId)).expect(201)).body;
  const turns = `/api/cohorts/${cohortId}/groups/${groupId}/turns`;
  await solene.put(`${turns}/A1/1`).send({ memberId: people.Rémi.memberId }).expect(204);
  return {
    ...{ cohortId, groupId, workshopId, solene, thomas, coordinator, people, turns },
    page: `${workshops}/${workshopId}`,
    ...doingIn(`${workshops}/${workshopId}`, solene),
  };
}

export type ARoom = Awaited<ReturnType<typeof aRoom>>;

/** What people do there. */
function doingIn(page: string, solene: Somebody) {
  const at = (path = '') => `${page}/room${path}`;
  const send = (who: Somebody, command: object, key: string = randomUUID()) =>
    who.post(at('/commands')).set('idempotency-key', key).send(command);
  const done = async (who: Somebody, command: object): Promise<RunFact> =>
    (await send(who, command).expect(200)).body;
  const facts = async (who: Somebody): Promise<RunFact[]> => (await who.get(at()).expect(200)).body.facts;
  return {
    ...{ at, send, done, facts },
    start: () => done(solene, { kind: 'start', mode: 'live' }),
    end: () => done(solene, { kind: 'end', how: 'done', forgetMinutes: 0 }),
    saidTo: async (who: Somebody) => (await facts(who)).filter(({ kind }) => kind === 'contribute'),
    statusNow: async (): Promise<string> => (await solene.get(page).expect(200)).body.status,
  };
}

export const travel = ({ clock }: World, seconds: number) =>
  clock.travelTo(new Date(clock.now().getTime() + seconds * 1_000));
