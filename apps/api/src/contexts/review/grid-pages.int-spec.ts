import { aCohort, aGroup, aTerritory, member, openCohort, type Somebody } from '../../../test/people.ts';
import { countStatements } from '../../../test/statements.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import type { GridRowResponse } from './http/grid.response.ts';
import { crowd, type Extra, walked } from './testing/review.builders.ts';

describe('the pages of the grid', () => {
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

  const ask = (query: string) => observer.get(`/api/cohorts/${cohortId}/review/${query}`);
  const grid = async (query = '') => (await ask(`grid${query}`).expect(200)).body;
  const idsOf = ({ rows }: { rows: GridRowResponse[] }) => rows.map(({ memberId }) => memberId);
  const familyNames = ({ rows }: { rows: GridRowResponse[] }) => rows.map(({ familyName }) => familyName);
  const times = (count: number, person: Extra) => Array.from({ length: count }, () => person);

  async function visit(query: string): Promise<string[]> {
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page = await grid(`?${query}${next && `&after=${next}`}`);
      seen.push(...idsOf(page));
      next = page.next;
    }
    return seen;
  }

  it('visit everybody once, even when 120 people share one name', async () => {
    const everybody = await crowd(world, cohortId, [...times(120, {}), ...times(17, { familyName: 'Zola' })]);
    for (const limit of [7, 50, 100]) {
      const seen = await visit(`limit=${limit}`);
      expect(seen).toHaveLength(137);
      expect(new Set(seen)).toEqual(new Set(everybody));
    }
    expect(await grid()).toMatchObject({ matching: 137, figures: { people: { enrolled: 137 } } });
  });

  it('end exactly where the people end', async () => {
    await crowd(world, cohortId, times(10, {}));
    expect((await grid('?limit=10')).next).toBeNull();
    const { next } = await grid('?limit=9');
    expect(await grid(`?limit=9&after=${next}`)).toMatchObject({
      rows: [expect.anything()],
      next: null,
      matching: 10,
    });
  });

  it('follow territory, family name, given name, as French orders them', async () => {
    const [valley, school, none] = [
      await aTerritory(world, cohortId, 'Vallée'),
      await aTerritory(world, cohortId, 'École'),
      null,
    ];
    const names = ['Étienne', 'Zola', 'Œuvrard', 'Le Gall', 'de Witt', 'Abadie', 'Odin', 'Le-Goff'];
    await crowd(
      world,
      cohortId,
      names.map((familyName) => ({ familyName, territoryId: school })),
    );
    await crowd(
      world,
      cohortId,
      ['Élodie', 'Zoé', 'Éloi'].map((givenName) => ({ familyName: 'Petit', givenName, territoryId: valley })),
    );
    await crowd(world, cohortId, [{ familyName: 'Aaron', territoryId: none }]);
    const page = await grid();
    const ordered = ['Abadie', 'de Witt', 'Étienne', 'Le Gall', 'Le-Goff', 'Odin', 'Œuvrard', 'Zola'];
    expect(familyNames(page)).toEqual([...ordered, 'Petit', 'Petit', 'Petit', 'Aaron']);
    expect(page.rows.slice(8, 11).map(({ givenName }: GridRowResponse) => givenName)).toEqual([
      'Élodie',
      'Éloi',
      'Zoé',
    ]);
    expect(page.territories.map(({ name }: { name: string }) => name)).toEqual(['École', 'Vallée']);
  });

  it('find a person with or without accents, case, hyphen, in either order', async () => {
    const noël = 'Noël'.normalize('NFD');
    await crowd(world, cohortId, [
      { givenName: 'Maëlle', familyName: 'Kerjean' },
      { givenName: 'Jean-Loïc', familyName: 'Payet' },
      { givenName: noël, familyName: 'Œuvrard' },
      { givenName: 'Ève', familyName: 'L’Hermite' },
    ]);
    const found = async (search: string) => familyNames(await grid(`?search=${encodeURIComponent(search)}`));
    for (const search of ['maelle', 'MAËLLE', 'kerjean ma', 'elle kerj', ' Kerjean '])
      expect(await found(search)).toEqual(['Kerjean']);
    for (const search of ['jean loic', 'Jean-Loïc', 'loïc']) expect(await found(search)).toEqual(['Payet']);
    for (const search of ['noel', 'Noël', 'oeuvrard', 'ŒUVRARD'])
      expect(await found(search)).toEqual(['Œuvrard']);
    expect(await found("l'hermite")).toEqual(['L’Hermite']);
    expect(await found('%')).toEqual([]);
    expect(await found('_')).toEqual([]);
    expect(await found('')).toHaveLength(4);
  });

  it('keep to a territory or a group, and count only what they keep', async () => {
    const [here, there] = [await aTerritory(world, cohortId, 'Ici'), await aTerritory(world, cohortId, 'Là')];
    const [one] = await crowd(world, cohortId, [
      { territoryId: here },
      { territoryId: there },
      { territoryId: there },
    ]);
    const facilitator = await member(world, cohortId, 'facilitator');
    await aGroup(world, { facilitator, members: [{ ...facilitator, memberId: one! }], key: 'B' });
    expect(await grid(`?territoryId=${there}`)).toMatchObject({
      matching: 2,
      figures: { people: { enrolled: 3 } },
    });
    const ofGroup = await grid('?groupKey=B');
    expect([idsOf(ofGroup), ofGroup.groups, ofGroup.rows[0].groupKey]).toEqual([[one], ['B'], 'B']);
    expect((await grid('?groupKey=Z')).rows).toEqual([]);
    expect((await grid(`?territoryId=${here}&groupKey=B&search=claude&limit=1`)).next).toBeNull();
  });

  it('agree with the figures on who is to be followed up, whoever the people are', async () => {
    const days = ['2027-02-01', '2027-02-10', '2027-02-11', '2027-02-19', '2027-02-20', '2027-02-26'];
    const at = (index: number) => days[index % days.length]!;
    const people = Array.from({ length: 90 }, (_, index) => ({
      joinedOn: at(index),
      leftOn: index % 7 === 0 ? at(index + 3) : null,
    }));
    const ids = await crowd(world, cohortId, people);
    for (const [index, id] of ids.entries()) {
      if (index % 3 > 0) await walked(world, [id], (index % 3) + 1, `${at(index * 5)}T12:00:00Z`);
    }
    const { rows, figures } = await grid('?limit=100');
    const followed = rows.filter(({ attention }: GridRowResponse) => attention.length > 0);
    expect(await visit('limit=4&attention=true')).toEqual(idsOf({ rows: followed }));
    expect([figures.attention, (await grid('?attention=true')).matching]).toEqual([
      followed.length,
      followed.length,
    ]);
    expect(followed.length).toBeGreaterThan(10);
    expect(followed.length).toBeLessThan(70);
  });

  it('go on after somebody whom the filter no longer keeps', async () => {
    const [a, b, c] = await crowd(
      world,
      cohortId,
      ['A', 'B', 'C'].map((familyName) => ({ familyName })),
    );
    expect(idsOf(await grid('?attention=true&limit=1'))).toEqual([a]);
    await walked(world, [a!, b!], 3, noon);
    const page = await grid(`?attention=true&limit=1&after=${a}`);
    expect([idsOf(page), page.next]).toEqual([[c], null]);
  });

  it.each([
    ['limit=0', '/limit', 'min'],
    ['limit=101', '/limit', 'max'],
    ['limit=ten', '/limit', 'isInt'],
    ['after=nobody', '/after', 'isUuid'],
    ['after=0199c0de-0000-7000-8000-000000000000', '/after', 'isCursor'],
    [`search=${'x'.repeat(101)}`, '/search', 'maxLength'],
    ['search=a%00b', '/search', 'matches'],
    ['search=a&search=b', '/search', 'isString'],
    ['territoryId=x', '/territoryId', 'isUuid'],
    ['attention=perhaps', '/attention', 'isBoolean'],
    ['sort=name', '/sort', 'whitelistValidation'],
  ])('are refused when asked with %s', async (query, pointer, code) => {
    const { body } = await ask(`grid?${query}`).expect(400);
    expect(body.code).toBe('request.invalid');
    expect(body.errors).toContainEqual({ pointer, code });
  });

  it('take as many statements for 300 people as for 3', async () => {
    const count = async () => {
      const [one] = idsOf(await grid('?limit=1'));
      const queries = [
        'grid',
        'grid?limit=100',
        'grid?attention=true&search=a',
        `people/${one}`,
        'export.csv',
      ];
      const counts: number[] = [];
      for (const query of queries) counts.push(await countStatements(world, () => ask(query).expect(200)));
      return counts;
    };
    await walked(world, await crowd(world, cohortId, times(3, {})), 1, noon);
    const few = await count();
    await walked(world, await crowd(world, cohortId, times(297, {})), 2, noon);
    expect(await count()).toEqual(few);
    expect(Math.max(...few)).toBeLessThan(15);
  });
});
