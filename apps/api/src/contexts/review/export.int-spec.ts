import type { Response } from 'supertest';
import { handIn } from '../../../test/hand-in.ts';
import { aCohort, aGroup, aTerritory, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import type { GridResponse, GridRowResponse } from './http/grid.response.ts';
import { crowd, walked, workshop } from './testing/review.builders.ts';
import { bytes, tableIn } from './testing/spreadsheet.ts';

describe('the spreadsheet of a cohort', () => {
  let world: World;
  let cohortId: string;
  let observer: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    cohortId = await openCohort(world);
    observer = await member(world, cohortId, 'observer');
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const raw = (query = '') =>
    observer
      .get(at(`review/export.csv${query}`))
      .buffer(true)
      .parse(bytes)
      .expect(200);
  const lines = async (query = '') => tableIn((await raw(query)).body.toString('utf8'));

  it('opens in a French spreadsheet: byte order mark, semicolons, CRLF, accents intact', async () => {
    const territoryId = await aTerritory(world, cohortId, 'Pentes et Cirques (La Réunion)');
    await crowd(world, cohortId, [{ givenName: 'Maëlle', familyName: 'Œuvrard ; née "Noël"', territoryId }]);
    const { body, headers } = await raw();
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text: string = body.toString('utf8').slice(1);
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain(
      '"Œuvrard ; née ""Noël""";Maëlle;Pentes et Cirques (La Réunion);rural;;01/02/2027;;',
    );
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const name = 'Suivi%20Promotion%20d%E2%80%99essai%202027-03-01.csv';
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Suivi Promotion d_essai 2027-03-01.csv"; filename*=UTF-8''${name}`,
    );
  });

  it('names its columns in French, and in English when asked', async () => {
    const french = ['Nom', 'Prénom', 'Territoire', 'Type de territoire', 'Groupe', 'Arrivée', 'Départ'];
    const counts = [
      'Étapes faites',
      'Étapes du parcours',
      'Ateliers et webinaires suivis',
      'Ateliers et webinaires du parcours',
    ];
    const units = [
      'Lancement (sur 1)',
      'Lancement, présence',
      'Premier module (sur 3)',
      'Atelier 1 (sur 1)',
      'Atelier 1, présence',
    ];
    const ends = ['Second module (sur 2)', 'Dernière activité', 'À suivre', 'Pas encore'];
    expect((await lines())[0]).toEqual([...french, ...counts, ...units, ...ends]);
    expect((await lines('?language=en'))[0]).toEqual(
      expect.arrayContaining(['Family name', 'Steps done', 'To follow up']),
    );
    const { body } = await observer.get(at('review/export.csv?language=de')).expect(400);
    expect(body.errors).toEqual([{ pointer: '/language', code: 'isIn' }]);
  });

  it('holds everybody, who left included, in the order and with the numbers of the grid', async () => {
    const ids = await crowd(world, cohortId, [
      ...Array.from({ length: 230 }, (_, index) => ({ familyName: `Nom ${String(index).padStart(3, '0')}` })),
      { familyName: 'Parti', leftOn: '2027-02-20' },
    ]);
    await walked(world, ids.slice(0, 40), 2, noon);
    const [, ...people] = await lines();
    const rows: GridRowResponse[] = [];
    for (let next: string | null = ''; next !== null;) {
      const asked: Response = await observer
        .get(at(`review/grid?limit=100${next && `&after=${next}`}`))
        .expect(200);
      const page: GridResponse = asked.body;
      rows.push(...page.rows);
      next = page.next;
    }
    expect(people.map(([family, , , , , , left, done]) => [family, left, Number(done)])).toEqual(
      rows.map(({ familyName, leftOn, totals }) => [familyName, leftOn ? '20/02/2027' : '', totals.done]),
    );
    expect(people).toHaveLength(231);
  });

  it('adds up: over each line, the columns of the units make the totals', async () => {
    const facilitator = await member(world, cohortId, 'facilitator');
    const learner = await member(world, cohortId, 'participant', { familyName: 'Aubin' });
    const groupId = await aGroup(world, { facilitator, members: [learner] });
    await workshop(world, {
      facilitator,
      groupId,
      date: '2027-02-18',
      marks: { [learner.memberId]: 'phone' },
    });
    for (const step of ['M1-E1', 'M1-E3', 'M2-E2']) expect((await handIn(learner, step)).status).toBe(200);
    await crowd(world, cohortId, [{}, {}]);
    const [titles, ...people] = await lines();
    const column = (title: string) => titles!.indexOf(title);
    for (const person of people) {
      const sum = (...wanted: string[]) =>
        wanted.reduce((total, title) => total + Number(person[column(title)]), 0);
      expect(sum('Premier module (sur 3)', 'Second module (sur 2)')).toBe(
        Number(person[column('Étapes faites')]),
      );
      expect(sum('Lancement (sur 1)', 'Atelier 1 (sur 1)')).toBe(
        Number(person[column('Ateliers et webinaires suivis')]),
      );
    }
    const [aubin] = people;
    expect(aubin!.slice(7, 16)).toEqual(['3', '5', '1', '2', '0', '', '2', '1', 'téléphone']);
    expect(aubin!.slice(17).map(spaced)).toEqual([
      ...['01/03/2027', ''],
      'Lancement : date à fixer | Premier module : en retard, il manque 1 étape (repère : 10/02/2027) | ' +
        'Second module : il manque 1 étape',
    ]);
    expect(people[1]!.slice(17).map(spaced)).toEqual([
      ...['', '28 jours sans activité'],
      'Lancement : date à fixer | Premier module : en retard, il manque 3 étapes (repère : 10/02/2027) | ' +
        'Atelier 1 : date à fixer | Second module : ouvre le 08/03/2027',
    ]);
  });

  it('lets no cell begin a formula', async () => {
    const dangerous = ['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx'];
    await crowd(
      world,
      cohortId,
      dangerous.map((familyName, index) => ({ familyName, givenName: `n${index}` })),
    );
    const [, ...people] = await lines();
    const names = new Map(people.map(([family, given]) => [given, family]));
    dangerous.forEach((name, index) => expect(names.get(`n${index}`)).toBe(`'${name}`));
  });

  it('breaks off when the database fails on the way: half a file never looks whole', async () => {
    const ids = await crowd(world, cohortId, [
      { familyName: 'Zola' },
      ...Array.from({ length: 500 }, () => ({})),
    ]);
    await walked(world, ids.slice(0, 1), 1, 'infinity');
    for (let time = 0; time < 12; time += 1) {
      await expect(observer.get(at('review/export.csv')).buffer(true).parse(bytes)).rejects.toThrow(
        'aborted',
      );
    }
    const [{ open }] = await world.db.query<[{ open: number }]>(
      `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`,
    );
    expect(open).toBe(0);
  });
});

/** Typography apart: French spaces that do not break count as spaces. */
const spaced = (text: string): string => text.replaceAll(/\s/g, ' ');
