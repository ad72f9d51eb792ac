import { ScheduleWorkshop } from '../src/contexts/workshops/use-cases/schedule-workshop.ts';
import { ScheduleWebinar } from '../src/contexts/agenda/use-cases/schedule-webinar.ts';
import { type Earned, progressOf } from '../src/contexts/learning/domain/completion.ts';
import { Walkers } from '../src/contexts/learning/use-cases/walkers.ts';
import { describeApi } from '../src/openapi.ts';
import { aCohort, aGroup, aTerritory, member, type Somebody } from './people.ts';
import { countStatements } from './statements.ts';
import { startWorld, type World } from './world.ts';

type Place = Readonly<{
  cohortId: string;
  learner: Somebody;
  facilitator: Somebody;
  coordinator: Somebody;
  groupId: string;
  workshopId: string;
  eventId: string;
  calendar: string;
}>;

describe('the structure', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('keeps entities and migrations in step', async () => {
    const { upQueries } = await world.db.driver.createSchemaBuilder().log();
    const wanted = upQueries.map(({ query }) => query).filter((query) => !isForeignKey(query));
    expect(wanted).toEqual([]);
  });

  it('describes every operation with a verb phrase, its problem codes, and examples', () => {
    const { paths, components } = describeApi(world.app);
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods as object)) as {
      operationId: string;
      'x-problem-codes': string[];
      parameters: { name: string; example?: unknown }[];
    }[];
    expect(operations.map(({ operationId }) => operationId).filter((id) => !/^[a-z]+[A-Z]/.test(id))).toEqual(
      [],
    );
    expect(operations.filter((each) => !Array.isArray(each['x-problem-codes']))).toEqual([]);
    const bare = operations.flatMap(({ parameters }) =>
      parameters.filter(({ example }) => example === undefined),
    );
    expect(bare).toEqual([]);
    const silent = Object.entries(components!.schemas!).flatMap(([name, schema]) =>
      Object.entries((schema as { properties?: Record<string, object> }).properties ?? {})
        .filter(([, property]) => isText(property) && !('example' in property))
        .map(([property]) => `${name}.${property}`),
    );
    expect(silent).toEqual([]);
  });

  it('serves as a role that owns nothing and cannot create', async () => {
    const [{ role }] = await world.db.query('SELECT current_user AS role');
    expect(role).toBe('cheminer_app');
    await expect(world.db.query('CREATE TABLE mine ()')).rejects.toThrow('permission denied');
    await expect(world.db.query('DROP TABLE learning_completion')).rejects.toThrow('must be owner');
  });
});

/** A free text or a number: an enumeration or a format shows by itself what it looks like. */
const isText = (property: object): boolean =>
  'type' in property &&
  ['string', 'number'].includes(String(property.type)) &&
  !('enum' in property) &&
  !('format' in property);

/** Foreign keys live in the migrations only: entities name no neighbour's table. */
const isForeignKey = (query: string): boolean => /ALTER TABLE .* DROP CONSTRAINT ".*_fkey"/.test(query);

describe('a read screen', () => {
  let world: World;
  let few: Place;
  let many: Place;
  beforeAll(async () => {
    world = await startWorld();
    few = await aPlaceWith(3);
    many = await aPlaceWith(300);
  }, 120_000);
  afterAll(() => world.close());

  async function aPlaceWith(count: number): Promise<Place> {
    const cohortId = await aCohort(world);
    const territories = await Promise.all(
      [1, 2, 3].map((each) => aTerritory(world, cohortId, `Territoire ${each}`)),
    );
    const facilitator = await member(world, cohortId, 'facilitator');
    const coordinator = await member(world, cohortId, 'coordinator');
    const learners: Somebody[] = [];
    for (let each = 0; each < count; each += 1) {
      const wishes = { familyName: `Personne ${each}`, territoryId: territories[each % 3]! };
      learners.push(await member(world, cohortId, 'participant', wishes));
    }
    const groupId = await aGroup(world, { facilitator, members: learners });
    for (const learner of learners.filter((_, index) => index % 2 === 0)) {
      await learner.put(`/api/cohorts/${cohortId}/steps/M1-E1/completion`).send({ end: true }).expect(200);
    }
    const actor = ({ accountId, memberId }: Somebody, role: 'facilitator' | 'coordinator') => ({
      ...{ accountId, grants: [], memberships: [{ memberId, cohortId, role, leftOn: null }] },
    });
    const schedule = { date: '2027-02-18', time: '10:00', minutes: 120, place: 'Mairie' };
    const wanted = { groupId, stepKey: 'A1', ...schedule };
    const { workshopId } = await world.app
      .get(ScheduleWorkshop)
      .run(actor(facilitator, 'facilitator'), cohortId, wanted);
    const webinar = { stepKey: 'W0', ...schedule, place: null, link: 'https://visio.example/x' };
    const { eventId } = await world.app.get(ScheduleWebinar).run(cohortId, webinar);
    const contents = { parts: ['meetings', 'study', 'guides'] };
    const { body } = await learners[0]!.post('/api/calendar-address').send(contents).expect(201);
    const calendar = new URL(body.address).pathname;
    return {
      cohortId,
      learner: learners[0]!,
      facilitator,
      coordinator,
      groupId,
      workshopId,
      eventId,
      calendar,
    };
  }

  it.each<[string, 'learner' | 'facilitator' | 'coordinator', (place: Place) => string]>([
    ['who am I', 'learner', () => '/api/me'],
    ['my path', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/path`],
    ['the map', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/trail`],
    ['the glossary', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/glossary`],
    ['a step', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/steps/M1-E2`],
    ['what my groups are asked', 'facilitator', ({ cohortId }) => `/api/cohorts/${cohortId}/polls`],
    [
      'the dates of a workshop',
      'facilitator',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/dates`,
    ],
    [
      'the room of a workshop',
      'learner',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/room`,
    ],
    [
      'the sheet of a workshop',
      'facilitator',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/attendance`,
    ],
    [
      'the look back at a workshop',
      'learner',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/room/look-back`,
    ],
    ['my study week', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/study-slots`],
    ['my slots for a calendar', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/study-slots.ics`],
    ['the note for my manager', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/employer-note`],
    ['my needs', 'learner', () => '/api/needs'],
    ['my calendar’s address', 'learner', () => '/api/calendar-address'],
    ['my calendar', 'learner', ({ calendar }) => calendar],
    ['the needs shared with me', 'coordinator', ({ cohortId }) => `/api/cohorts/${cohortId}/needs`],
    ['the needs of my groups', 'facilitator', ({ cohortId }) => `/api/cohorts/${cohortId}/needs`],
    ['the groups to form', 'facilitator', ({ cohortId }) => `/api/cohorts/${cohortId}/grouping`],
    ['my workshops', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/workshops`],
    ['who facilitates', 'coordinator', ({ cohortId }) => `/api/cohorts/${cohortId}/facilitators`],
    ['the workshops ahead', 'coordinator', ({ cohortId }) => `/api/cohorts/${cohortId}/workshops-ahead`],
    ['the webinars', 'learner', ({ cohortId }) => `/api/cohorts/${cohortId}/webinars`],
    ['my groups', 'facilitator', ({ cohortId }) => `/api/cohorts/${cohortId}/groups`],
    ['the workshops I run', 'facilitator', ({ cohortId }) => `/api/cohorts/${cohortId}/workshops`],
    [
      'a workshop',
      'facilitator',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}`,
    ],
    [
      'the protocol of a workshop',
      'learner',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/protocol`,
    ],
    [
      'what a workshop comes back to',
      'facilitator',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/room/returns`,
    ],
    [
      'the notes on a workshop',
      'facilitator',
      ({ cohortId, workshopId }) => `/api/cohorts/${cohortId}/workshops/${workshopId}/facilitation-notes`,
    ],
    [
      'the turns of my group',
      'facilitator',
      ({ cohortId, groupId }) => `/api/cohorts/${cohortId}/groups/${groupId}/turns`,
    ],
    [
      'who was at a webinar',
      'coordinator',
      ({ cohortId, eventId }) => `/api/cohorts/${cohortId}/webinars/${eventId}/people`,
    ],
    [
      'the grid of the cohort',
      'coordinator',
      ({ cohortId }) => `/api/cohorts/${cohortId}/review/grid?limit=100`,
    ],
    [
      'a person’s history',
      'coordinator',
      ({ cohortId, learner }) => `/api/cohorts/${cohortId}/review/people/${learner.memberId}`,
    ],
    [
      'the answers to the questionnaires',
      'coordinator',
      ({ cohortId }) => `/api/cohorts/${cohortId}/survey-answers`,
    ],
    ['the messages of my groups', 'facilitator', ({ cohortId }) => `/api/cohorts/${cohortId}/messages`],
    ['the messages of the cohort', 'coordinator', ({ cohortId }) => `/api/cohorts/${cohortId}/messages`],
    [
      'the sheets of the cohort',
      'coordinator',
      ({ cohortId }) => `/api/cohorts/${cohortId}/review/attendance.csv`,
    ],
    ['the export', 'coordinator', ({ cohortId }) => `/api/cohorts/${cohortId}/review/export.csv`],
  ])('(%s) costs the same few statements for 3 people and for 300', async (_, who, address) => {
    const cost = async (place: Place): Promise<number> => {
      await place[who].get(address(place)).expect(200);
      return countStatements(world, () => place[who].get(address(place)).expect(200));
    };
    const counts = [await cost(few), await cost(many)];
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThanOrEqual(16);
  });

  it('reads rows that are what the one function counts', async () => {
    const { cohortId } = many;
    const earned = await world.db.query<(Earned & { memberId: string })[]>(
      `SELECT member_id AS "memberId", step_key AS "stepKey", unit_key AS "unitKey", collective, counted
         FROM learning_completion WHERE withdrawn_at IS NULL`,
    );
    const members = [...new Set(earned.map(({ memberId }) => memberId))];
    expect(members.length).toBeGreaterThan(100);
    const { path } = await world.app.get(Walkers).ofMember(many.learner.memberId, cohortId);
    for (const memberId of members) {
      const rows = await world.db.query<{ unitKey: string }[]>(
        `SELECT unit_key AS "unitKey", done, required, collective_done AS "collectiveDone",
                collective_required AS "collectiveRequired" FROM learning_progress WHERE member_id = $1`,
        [memberId],
      );
      const counted = progressOf(
        path,
        earned.filter((each) => each.memberId === memberId),
      );
      expect(rows.sort(byUnit)).toEqual([...counted].sort(byUnit));
    }
  });
});

const byUnit = (one: { unitKey: string }, other: { unitKey: string }): number =>
  one.unitKey.localeCompare(other.unitKey);
