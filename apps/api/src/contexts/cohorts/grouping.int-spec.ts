import { aCohort, aGroup, aTerritory, member, openCohort, type Somebody } from '../../../test/people.ts';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { PublishCourse } from '../curriculum/use-cases/publish-course.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

type Sketch = Readonly<{
  memberIds: string[];
  faults: { code: string; memberIds: string[] }[];
  portrait: Record<string, unknown>;
}>;
type Formed = Sketch &
  Readonly<{ groupId: string; groupKey: string; facilitatorId: string; relayId: string | null }>;

describe('the groups of a cohort', () => {
  let world: World;
  let cohortId: string;
  let facilitator: Somebody;
  let people: Somebody[];
  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    facilitator = await member(world, cohortId, 'facilitator');
    people = [];
    for (let each = 0; each < 6; each += 1) {
      const territoryId = await aTerritory(world, cohortId, `Territoire ${each}`);
      people.push(await member(world, cohortId, 'participant', { territoryId, familyName: `Nom ${each}` }));
    }
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const ids = (of: readonly Somebody[]) => of.map(({ memberId }) => memberId);
  const read = async () => (await facilitator.get(at('grouping')).expect(200)).body;
  const group = (memberIds: string[], has: object = {}) => ({
    ...{ groupId: null, groupKey: 'A', facilitatorId: facilitator.memberId, relayId: null, memberIds },
    ...has,
  });
  const form = (revision: number, ...groups: object[]) =>
    facilitator.put(at('grouping')).send({ revision, groups });

  it('are formed at once, read back with what they are, and formed once when sent twice', async () => {
    expect(await read()).toMatchObject({ revision: 0, groups: [], workshops: 1, plannedTurns: null });
    await form(0, group(ids(people)))
      .set('idempotency-key', 'one')
      .expect(204);
    const { revision, groups } = await read();
    expect(revision).toBe(1);
    expect(groups).toMatchObject([
      {
        ...{ groupKey: 'A', facilitatorId: facilitator.memberId, relayId: null },
        portrait: { size: 6, territories: 6, spread: 0 },
      },
    ]);
    expect(new Set(groups[0].memberIds)).toEqual(new Set(ids(people)));
    await form(0, group(ids(people)))
      .set('idempotency-key', 'one')
      .expect(204);
    await form(1, group(ids(people), { groupId: groups[0].groupId })).expect(204);
    expect((await read()).revision).toBe(1);
  });

  it('are told whole: one fault, and nothing of it is kept', async () => {
    const other = await openCohort(world);
    const stranger = await member(world, other);
    for (const [wanted, code] of [
      [
        [group([people[0]!.memberId]), group([people[0]!.memberId], { groupKey: 'B' })],
        'cohorts.cannot-be-placed',
      ],
      [[group([stranger.memberId])], 'cohorts.cannot-be-placed'],
      [[group([facilitator.memberId])], 'cohorts.cannot-be-placed'],
      [[group([], { facilitatorId: people[0]!.memberId })], 'cohorts.cannot-run-group'],
      [[group([], { relayId: facilitator.memberId })], 'cohorts.cannot-run-group'],
      [[group([]), group([], { groupKey: ' A' })], 'cohorts.group-name-taken'],
      [[group([], { groupId: people[0]!.memberId })], 'cohorts.group-left-out'],
    ] as const) {
      expect((await form(0, ...wanted).expect(422)).body.code).toBe(code);
    }
    expect((await form(0, group([], { groupKey: 'x'.repeat(21) })).expect(400)).body.errors).toMatchObject([
      { pointer: '/groups/0/groupKey' },
    ]);
    expect(await read()).toMatchObject({ revision: 0, groups: [] });
  });

  it('are never dissolved by leaving one out, nor renamed as another', async () => {
    const groupId = await aGroup(world, { facilitator, members: people });
    expect((await form(0, group([], { groupKey: 'B' })).expect(422)).body.code).toBe(
      'cohorts.group-left-out',
    );
    const renamed = [group(ids(people), { groupId, groupKey: 'B' }), group([])];
    expect((await form(0, ...renamed).expect(422)).body.code).toBe('cohorts.group-name-taken');
  });

  it('formed by two people at once are those of the first; the second is told', async () => {
    const other = await member(world, cohortId, 'facilitator');
    const asked = await Promise.all([
      form(0, group(ids(people.slice(0, 3)))),
      other.put(at('grouping')).send({ revision: 0, groups: [group(ids(people.slice(3)))] }),
    ]);
    expect(asked.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(asked.find(({ status }) => status === 409)!.body).toMatchObject({
      ...{ code: 'cohorts.groups-changed', current: { revision: 1 } },
    });
    expect((await read()).groups[0].memberIds).toHaveLength(3);
  });

  it('change from today for whoever moves: what the new group did before is not theirs', async () => {
    const [one, other] = [people.slice(0, 3), people.slice(3)];
    const a = await aGroup(world, { facilitator, members: one });
    const b = await aGroup(world, { facilitator, members: other, key: 'B' });
    const moved = one[0]!;
    await form(
      0,
      group(ids(one.slice(1)), { groupId: a }),
      group(ids([...other, moved]), { groupId: b, groupKey: 'B' }),
    ).expect(204);
    const since = await world.db.query(
      'SELECT member_id, since::text FROM cohorts_group_member WHERE group_id = $1',
      [b],
    );
    expect(
      new Map(since.map((each: { member_id: string; since: string }) => [each.member_id, each.since])),
    ).toEqual(
      new Map([...ids(other).map((each) => [each, '2027-02-01'] as const), [moved.memberId, '2027-03-01']]),
    );
  });

  it('keep those who left where they were, and ask for them no more', async () => {
    const groupId = await aGroup(world, { facilitator, members: people });
    await world.app.get(WithdrawMember).run(cohortId, people[0]!.memberId, '2027-02-20', 'Mutation');
    const { groups, people: there } = await read();
    expect(groups[0].memberIds).toHaveLength(5);
    expect(there.map(({ memberId }: { memberId: string }) => memberId)).not.toContain(people[0]!.memberId);
    await form(0, group(ids(people.slice(1)), { groupId })).expect(204);
    const rows = await world.db.query('SELECT FROM cohorts_group_member WHERE group_id = $1', [groupId]);
    expect(rows).toHaveLength(6);
  });

  it('are proposed again with the same number, and keep or name each rule', async () => {
    const propose = async (seed: number, keep = false): Promise<Sketch[]> =>
      (await facilitator.post(at('grouping/proposals')).send({ seed, keep }).expect(200)).body.groups;
    expect(await propose(7)).toEqual(await propose(7));
    // One workshop of two clients: nobody could be spared, and the proposal says so.
    expect((await propose(7)).flatMap(({ faults }) => faults)).toEqual([
      { code: 'no-spare-slot', memberIds: [] },
    ]);
    const groupId = await aGroup(world, { facilitator, members: people.slice(0, 5) });
    const kept = await propose(1, true);
    expect(new Set(kept[0]!.memberIds)).toEqual(new Set(ids(people)));
    expect((await read()).groups.map((each: Formed) => each.groupId)).toEqual([groupId]);
  });

  it('keep a spare turn of those that the course plans, whatever one would choose', async () => {
    const workshop = (consultations: number, each: number) => [
      `5${each}-atelier.md`,
      `---\nkey: B${each}\nkind: workshop\ntitle: Atelier B${each}\nminutes: 120\nonDay: ${30 + each}\nat: "10:00"\nconsultations: ${consultations}\n---\nEnsemble.\n`,
    ];
    const workshops = Object.fromEntries([1, 2, 2, 2].map(workshop)) as Record<string, string>;
    const { '30-atelier.md': _, ...others } = smallCourse;
    const course = String(others['course.md']).replace('petit-parcours', 'sept-tours');
    const files = { ...others, ...workshops, 'course.md': course };
    await onDisk(files, (folder) => world.app.get(PublishCourse).run(folder));
    cohortId = await openCohort(world, 'sept-tours');
    facilitator = await member(world, cohortId, 'facilitator');
    people = [];
    for (let each = 0; each < 7; each += 1) {
      const territoryId = await aTerritory(world, cohortId, `Territoire ${each}`);
      people.push(await member(world, cohortId, 'participant', { territoryId }));
    }
    expect(await read()).toMatchObject({ workshops: 4, plannedTurns: 7 });
    const faults = async (of: Somebody[]) => {
      const asked = { clientsPerWorkshop: 2, groups: [{ memberIds: ids(of) }] };
      return (await facilitator.post(at('grouping/checks')).send(asked).expect(200)).body[0].faults;
    };
    expect(await faults(people)).toEqual([{ code: 'no-spare-slot', memberIds: [] }]);
    expect(await faults(people.slice(1))).toEqual([]);
  });

  it('made by hand name the rules they break', async () => {
    const [boss, report] = [people[0]!, people[1]!];
    const pair = at(`grouping/apart/${report.memberId}/${boss.memberId}`);
    await facilitator.put(pair).expect(204);
    await facilitator.put(pair).expect(204);
    await facilitator.put(at(`grouping/apart/${boss.memberId}/${report.memberId}`)).expect(204);
    expect((await read()).apart).toHaveLength(1);
    const neighbour = await member(world, cohortId, 'participant', {
      territoryId: (await read()).people.find(
        ({ memberId }: { memberId: string }) => memberId === boss.memberId,
      ).territoryId,
    });
    const check = async (memberIds: string[]): Promise<Sketch> =>
      (
        await facilitator
          .post(at('grouping/checks'))
          .send({ groups: [{ memberIds }] })
          .expect(200)
      ).body[0];
    const { faults } = await check(ids([boss, report, neighbour]));
    expect(faults.map(({ code }) => code)).toEqual([
      'same-territory',
      'hierarchical-link',
      'too-few',
      'no-spare-slot',
    ]);
    expect(new Set(faults[0]!.memberIds)).toEqual(new Set(ids([boss, neighbour])));
    await facilitator.delete(pair).expect(204);
    expect((await check(ids([boss, report]))).faults.map(({ code }) => code)).not.toContain(
      'hierarchical-link',
    );
    expect(
      (await facilitator.put(at(`grouping/apart/${boss.memberId}/${boss.memberId}`)).expect(422)).body.code,
    ).toBe('cohorts.same-person');
  });

  it('hear when people are free, at the hours of each', async () => {
    const far = await member(world, cohortId, 'participant', { zone: 'Indian/Reunion' });
    expect((await far.get(at('availability')).expect(200)).body).toEqual({ halfDays: null });
    await far
      .put(at('availability'))
      .send({ halfDays: ['2-pm'] })
      .expect(204);
    await people[0]!
      .put(at('availability'))
      .send({ halfDays: ['2-am', '4-am'] })
      .expect(204);
    const check = async (of: Somebody[]): Promise<Sketch> =>
      (
        await facilitator
          .post(at('grouping/checks'))
          .send({ groups: [{ memberIds: ids(of) }] })
          .expect(200)
      ).body[0];
    // Three hours ahead in winter: their afternoon begins at 10:00 in Paris.
    expect((await check([far, people[0]!])).portrait).toMatchObject({
      ...{ spread: 180, windows: [{ weekday: 2, from: 10, to: 12 }] },
    });
    await far
      .put(at('availability'))
      .send({ halfDays: ['5-pm'] })
      .expect(204);
    expect((await check([far, people[0]!])).faults.map(({ code }) => code)).toContain('no-common-time');
    expect(
      (
        await far
          .put(at('availability'))
          .send({ halfDays: ['6-am'] })
          .expect(400)
      ).body.errors,
    ).toMatchObject([{ pointer: '/halfDays' }]);
  });

  it('share only the hours that stay free when clocks change in one place and not in the other', async () => {
    cohortId = await openCohort(world, 'petit-parcours', '2026-09-14');
    await world.db.query('UPDATE cohorts_cohort SET ends_on = $2 WHERE id = $1', [cohortId, '2026-12-04']);
    const joinedOn = '2026-09-14';
    facilitator = await member(world, cohortId, 'facilitator', { joinedOn });
    const near = await member(world, cohortId, 'participant', { joinedOn });
    const far = await member(world, cohortId, 'participant', { joinedOn, zone: 'Indian/Reunion' });
    for (const [who, halfDays] of [
      [near, ['2-am', '2-pm']],
      [far, ['2-pm']],
    ] as const)
      await who.put(at('availability')).send({ halfDays }).expect(204);
    const asked = { groups: [{ memberIds: ids([near, far]) }] };
    const { body } = await facilitator.post(at('grouping/checks')).send(asked).expect(200);
    // 13:00 to 18:00 there is 11:00 to 16:00 in Paris until 25 October, 10:00 to 15:00 from then on.
    expect(body[0].portrait.windows).toEqual([{ weekday: 2, from: 13, to: 15 }]);
  });

  it('of an archived cohort are read, not formed', async () => {
    await world.app.get(ArchiveCohort).run(cohortId);
    world.clock.travelTo('2027-03-02T11:00:00Z');
    expect((await form(0, group([])).expect(409)).body.code).toBe('cohorts.archived');
    expect((await people[0]!.put(at('availability')).send({ halfDays: [] }).expect(409)).body.code).toBe(
      'cohorts.archived',
    );
    await read();
  });
});
