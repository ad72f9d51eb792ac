import { randomUUID } from 'node:crypto';
import { handIn } from '../../../test/hand-in.ts';
import { aCohort, aTerritory, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import type { GridRowResponse } from './http/grid.response.ts';
import { crowd, walked } from './testing/review.builders.ts';

describe('the grid of a cohort', () => {
  let world: World;
  let cohortId: string;
  let observer: Somebody;
  let learner: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    cohortId = await openCohort(world);
    observer = await member(world, cohortId, 'observer');
    learner = await member(world, cohortId, 'participant', { givenName: 'Hélène', familyName: 'Sauvageot' });
  });
  afterEach(() => world.clock.travelTo(noon));
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const paths = () => [at('review/grid'), at(`review/people/${learner.memberId}`), at('review/export.csv')];
  const grid = async (query = '') => (await observer.get(at(`review/grid${query}`)).expect(200)).body;
  const names = ({ rows }: { rows: GridRowResponse[] }) =>
    rows.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  const complete = async (stepKey: string) => expect((await handIn(learner, stepKey)).status).toBe(200);

  it('is open to observers, coordinators and administrators', async () => {
    const coordinator = await member(world, cohortId, 'coordinator');
    const administrator = await someone(world, { grants: ['administrator'] });
    for (const path of paths()) {
      for (const reader of [observer, coordinator, administrator]) await reader.get(path).expect(200);
    }
  });

  it('is closed to participants and facilitators, out of reach of other cohorts, and asks who you are', async () => {
    const facilitator = await member(world, cohortId, 'facilitator');
    const stranger = await member(world, await openCohort(world), 'coordinator');
    for (const path of paths()) {
      expect((await learner.get(path).expect(403)).body.code).toBe('identity.permission-missing');
      await facilitator.get(path).expect(403);
      await stranger.get(path).expect(404);
      await world.anonymous.get(path).expect(401);
    }
  });

  it('is not found, even by an administrator, for a cohort that does not exist', async () => {
    const administrator = await someone(world, { grants: ['administrator'] });
    for (const nowhere of [randomUUID(), 'nonsense']) {
      for (const path of ['grid', `people/${learner.memberId}`, 'export.csv']) {
        const { body } = await administrator.get(`/api/cohorts/${nowhere}/review/${path}`).expect(404);
        expect(body.code).toBe('request.not-found');
      }
    }
  });

  it('shows the numbers and reasons of the learner’s own path', async () => {
    await complete('M1-E1');
    await complete('M1-E3');
    await complete('M2-E2');
    const own = (await learner.get(at('path'))).body;
    const { rows, columns } = await grid();
    expect(rows[0].totals).toEqual(own.totals);
    expect(columns.map(({ unitKey }: { unitKey: string }) => unitKey)).toEqual(
      own.units.map(({ key }: { key: string }) => key),
    );
    const pick = ({
      done,
      required,
      collectiveDone,
      collectiveRequired,
      state,
    }: GridRowResponse['cells'][number]) => ({
      ...{ done, required, collectiveDone, collectiveRequired, state },
    });
    expect(rows[0].cells.map(pick)).toEqual(own.units.map(pick));
    expect(rows[0].cells[1].notYet).toEqual(own.units[1].notYet);
    expect(rows[0].lastActivityAt).toBe(world.clock.now().toISOString());
  });

  it('moves as soon as a learner says « J’ai terminé »', async () => {
    expect((await grid()).rows[0].totals.done).toBe(0);
    await complete('M1-E1');
    expect((await grid()).rows[0].totals.done).toBe(1);
  });

  it('names its columns, their themes and what they ask for', async () => {
    const { columns, cohort, today } = await grid();
    expect(columns[0]).toMatchObject({
      unitKey: 'W0',
      kind: 'webinar',
      themeTitle: null,
      required: 0,
      collectiveRequired: 1,
    });
    expect(columns[1]).toMatchObject({
      unitKey: 'M1',
      kind: 'module',
      themeTitle: 'Coopérer',
      required: 3,
      collectiveRequired: 0,
    });
    expect(cohort).toEqual({
      ...{
        title: 'Promotion d’essai',
        zone: 'Europe/Paris',
        startsOn: '2027-02-01',
        endsOn: '2027-03-17',
        archived: false,
      },
    });
    expect(today).toBe('2027-03-01');
  });

  it('counts people and territories in full: 20 and 18, 12 and 11', async () => {
    const territories: string[] = [];
    for (let number = 1; number <= 12; number += 1)
      territories.push(await aTerritory(world, cohortId, `Territoire ${number}`));
    const rest = territories.slice(1, 11).map((territoryId) => ({ territoryId }));
    const late = { territoryId: territories[11]!, joinedOn: '2027-02-15' };
    await crowd(world, cohortId, [...rest, ...rest.slice(0, 6), late]);
    const withdrawn = await crowd(
      world,
      cohortId,
      [1, 2].map(() => ({ territoryId: territories[0]! })),
    );
    await world.app.get(WithdrawMember).run(cohortId, withdrawn[0]!, '2027-02-18', 'mutation');
    await world.app.get(WithdrawMember).run(cohortId, withdrawn[1]!, '2027-02-20', 'retrait');
    const { figures, territories: shown, rows } = await grid();
    expect(figures.people).toEqual({ enrolled: 20, active: 18, joinedLater: 1, left: 2 });
    expect(figures.territories).toEqual({
      enrolled: 12,
      active: 11,
      withdrawn: [{ name: 'Territoire 1', on: '2027-02-20' }],
    });
    expect(shown[0]).toEqual({
      territoryId: territories[0],
      name: 'Territoire 1',
      kind: 'rural',
      enrolled: 2,
      active: 0,
    });
    expect(rows).toHaveLength(20);
    expect(rows.find(({ memberId }: GridRowResponse) => memberId === withdrawn[0]).leftOn).toBe('2027-02-18');
  });

  it('gives the median that PostgreSQL gives, and the guide of the day', async () => {
    const [three, two, one, gone] = await crowd(world, cohortId, [{}, {}, {}, { leftOn: '2027-02-10' }]);
    for (const [memberId, done] of [
      [three, 3],
      [two, 2],
      [one, 1],
      [gone, 3],
    ] as const) {
      await walked(world, [memberId!], done, noon);
    }
    const [{ median }] = await world.db.query(
      'SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY done) AS median FROM (VALUES (3), (2), (1), (0)) AS v (done)',
    );
    expect((await grid()).figures).toMatchObject({ medianDone: median, required: 5, guideDone: 3 });
    world.clock.travelTo('2027-02-10T11:00:00Z');
    expect((await grid()).figures.guideDone).toBe(3);
    world.clock.travelTo('2027-02-09T11:00:00Z');
    expect((await grid()).figures.guideDone).toBe(0);
  });

  it('has no figures but zero and no median for a cohort without people', async () => {
    const empty = await openCohort(world);
    const reader = await member(world, empty, 'observer');
    const { body } = await reader.get(`/api/cohorts/${empty}/review/grid`).expect(200);
    expect(body).toMatchObject({
      rows: [],
      next: null,
      matching: 0,
      figures: { medianDone: null, attention: 0 },
    });
    expect(body.figures.people).toEqual({ enrolled: 0, active: 0, joinedLater: 0, left: 0 });
  });

  it('follows up whoever is silent or behind, and nobody once the cohort is archived', async () => {
    world.clock.travelTo('2027-03-20T11:00:00Z');
    observer = await member(world, cohortId, 'observer');
    const [busy, gone] = await crowd(world, cohortId, [{ familyName: 'Active' }, { leftOn: '2027-03-01' }]);
    await walked(world, [busy!, gone!], 3, '2027-03-19T11:00:00Z');
    const all = await grid();
    const { rows, figures, matching } = await grid('?attention=true');
    expect(names({ rows })).toEqual(['Hélène Sauvageot']);
    expect(rows[0].attention).toEqual([
      { code: 'inactive', days: 47 },
      { code: 'late', modules: 2 },
    ]);
    expect(figures).toEqual(all.figures);
    expect([matching, figures.attention, figures.attentionBy]).toEqual([
      1,
      1,
      { inactive: 1, late: 1, absent: 0 },
    ]);
    await world.app.get(ArchiveCohort).run(cohortId);
    expect(await grid()).toMatchObject({ cohort: { archived: true }, figures: { attention: 0 } });
  });
});
