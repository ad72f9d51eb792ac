import { aCohort, aGroup, member, openCohort, someone, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';
import { course, thursday, twoGroups, type TwoGroups } from './testing/two-groups.ts';

describe('workshops', () => {
  let world: World;
  let here: TwoGroups;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world, course);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    here = await twoGroups(world);
  });
  afterAll(() => world.close());

  describe('kept to their group', () => {
    const everything = (id: string) => (who: Somebody) => [
      who.get(here.at(`workshops/${id}`)),
      here.move(id, {}, who),
      here.open(id, who),
      here.close(id, who),
      here.mark(id, { status: 'present' }, here.fatou, who),
    ];

    it('are out of reach for another facilitator and another group’s participant', async () => {
      const { david, fatou, stranger, at, scheduled, first } = here;
      const id = await scheduled();
      for (const asked of everything(id)(david)) expect((await asked).status).toBe(404);
      expect((await stranger.get(at(`workshops/${id}`))).status).toBe(404);
      expect(await first(fatou)).toMatchObject({ status: 'scheduled' });
    });

    it('are read but not run by a facilitator who takes part in the group', async () => {
      const { cohortId, david, groupId, at, schedule, scheduled } = here;
      const id = await scheduled();
      await world.app.get(FormGroup).place(cohortId, groupId, david.memberId);
      const [reading, ...changing] = everything(id)(david);
      expect((await reading!).status).toBe(200);
      for (const asked of changing) expect((await asked).status).toBe(404);
      await schedule({ stepKey: 'A2' }, david).expect(404);
      expect((await david.get(at('groups'))).body).toHaveLength(1);
    });

    it('are no coordinator’s nor observer’s, and no administrator’s', async () => {
      const { cohortId, at, scheduled } = here;
      const id = await scheduled();
      const administrator = await someone(world, { grants: ['administrator'] });
      const others = [
        await member(world, cohortId, 'coordinator'),
        await member(world, cohortId, 'observer'),
      ];
      for (const who of [...others, administrator as Somebody]) {
        for (const asked of everything(id)(who)) expect((await asked).status).toBe(403);
        expect((await who.get(at('workshops'))).body.code).toBe('identity.permission-missing');
        expect((await who.get(at('groups'))).status).toBe(403);
      }
    });

    it('are not run by a participant', async () => {
      const { fatou, scheduled } = here;
      const id = await scheduled();
      const [, ...changing] = everything(id)(fatou);
      for (const asked of changing) expect((await asked).status).toBe(403);
    });

    it('are nobody’s who is not signed in', async () => {
      const { at, scheduled } = here;
      const id = await scheduled();
      for (const asked of everything(id)(world.anonymous as Somebody)) expect((await asked).status).toBe(401);
      await world.anonymous.get(at('workshops')).expect(401);
      await world.anonymous
        .put(at(`workshops/${id}/reply`))
        .send({ answer: 'coming' })
        .expect(401);
      await world.anonymous.post(at('workshops')).send({}).expect(401);
    });

    it('are out of reach from another cohort, by whatever address', async () => {
      const { solene, at, scheduled } = here;
      const id = await scheduled();
      const elsewhere = await openCohort(world);
      const outsider = await member(world, elsewhere, 'facilitator');
      for (const asked of everything(id)(outsider)) expect((await asked).status).toBe(404);
      await outsider.get(`/api/cohorts/${elsewhere}/workshops/${id}`).expect(404);
      await outsider.put(`/api/cohorts/${elsewhere}/workshops/${id}/opening`).expect(404);
      await solene.get(at('workshops/nonsense')).expect(404);
      await solene.put(at('workshops/nonsense/opening')).expect(404);
    });

    it('publish to coordinators that they took place, never where', async () => {
      const { scheduled } = here;
      const id = await scheduled();
      const asReader = (sql: string) =>
        world.db.transaction(async (manager) => {
          await manager.query('SET LOCAL ROLE cheminer_read');
          return manager.query(sql, [id]);
        });
      const [line] = await asReader('SELECT * FROM read.workshops_workshop WHERE workshop_id = $1');
      expect(Object.keys(line)).not.toEqual(expect.arrayContaining(['place']));
      expect(JSON.stringify(line)).not.toContain('visio');
      const behind = asReader('SELECT * FROM workshops_workshop WHERE id = $1');
      await expect(behind).rejects.toThrow('permission denied for table workshops_workshop');
    });

    it('keep a trail that the server itself cannot rewrite', async () => {
      const rewritten = world.db.query(`UPDATE workshops_attendance_change SET after = 'present'`);
      await expect(rewritten).rejects.toThrow('permission denied');
      await expect(world.db.query('DELETE FROM workshops_attendance_change')).rejects.toThrow(
        'permission denied',
      );
    });
  });

  it('of an archived cohort are read, not written', async () => {
    const archived = await openCohort(world);
    const facilitator = await member(world, archived, 'facilitator');
    const learner = await member(world, archived);
    const group = await aGroup(world, { facilitator, members: [learner] });
    const url = `/api/cohorts/${archived}/workshops`;
    const wanted = { groupId: group, stepKey: 'A1', ...thursday };
    const { body } = await facilitator.post(url).send(wanted).expect(201);
    const id = body.workshopId;
    await world.app.get(ArchiveCohort).run(archived);
    const refused = await Promise.all([
      facilitator.post(url).send({ ...wanted, stepKey: 'A2' }),
      facilitator.put(`${url}/${id}/schedule`).send({ ...thursday, revision: 1 }),
      facilitator.put(`${url}/${id}/opening`),
      facilitator.put(`${url}/${id}/closing`),
      facilitator.put(`${url}/${id}/attendance/${learner.memberId}`).send({ status: 'late' }),
      learner.put(`${url}/${id}/reply`).send({ answer: 'coming' }),
    ]);
    expect(refused.map((answer) => answer.body.code)).toEqual(Array(6).fill('cohorts.archived'));
    const nothing = { canRun: false, canReply: false, canMark: false };
    expect((await facilitator.get(`${url}/${id}`).expect(200)).body.permissions).toEqual(nothing);
    expect((await learner.get(`${url}/${id}`).expect(200)).body.permissions).toEqual(nothing);
  });
});
