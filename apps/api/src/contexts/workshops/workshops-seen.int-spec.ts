import { aCohort, aGroup, member, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import {
  course,
  thursday,
  yesterday,
  startsAt,
  link,
  twoGroups,
  type TwoGroups,
} from './testing/two-groups.ts';

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

  describe('seen by their people', () => {
    it('are on the path before they have a date, with a reason', async () => {
      const { solene, fatou, list } = here;
      expect(await list(fatou)).toMatchObject([
        {
          stepKey: 'A1',
          title: 'Atelier 1',
          minutes: 120,
          workshopId: null,
          startsAt: null,
          status: 'to-schedule',
        },
        { stepKey: 'A2', title: 'Atelier 2', minutes: 150, notYet: { code: 'not-scheduled' } },
      ]);
      expect((await list(solene)).map(({ notYet }: { notYet: unknown }) => notYet)).toEqual([null, null]);
    });

    it('tell a participant when, where, with whom, and what they answered', async () => {
      const { fatou, groupId, scheduled, first } = here;
      const workshopId = await scheduled({ place: '  Mairie ' });
      const { groupKey, ...line } = await first(fatou);
      expect(groupKey).toHaveLength(8);
      expect(line).toEqual({
        ...{
          stepKey: 'A1',
          title: 'Atelier 1',
          minutes: 120,
          workshopId,
          groupId,
          startsAt,
          zone: 'Europe/Paris',
        },
        ...{
          place: 'Mairie',
          access: null,
          link,
          phone: null,
          status: 'scheduled',
          facilitatorName: 'Solène Marchetti',
        },
        ...{ myReply: null, myAttendance: null, notYet: { code: 'starts-at', at: startsAt } },
        ...{ replies: null, gapChange: null, lastChange: null, standsInFor: null },
      });
    });

    it('tell who comes to those who run the group, and only to them', async () => {
      const { solene, thomas, fatou, marie, scheduled, reply, first } = here;
      const id = await scheduled();
      await reply(id, 'coming').expect(204);
      expect((await first(solene)).replies).toEqual({ coming: 1, maybe: 0, notComing: 0, silent: 1 });
      expect((await first(thomas)).replies).toEqual({ coming: 1, maybe: 0, notComing: 0, silent: 1 });
      expect(await first(marie)).toMatchObject({ replies: null, myReply: null });
      expect(await first(fatou)).toMatchObject({ replies: null, myReply: 'coming' });
    });

    it('are nothing of another group’s', async () => {
      const { david, stranger, otherGroupId, scheduled, first } = here;
      await scheduled();
      expect(await first(stranger)).toMatchObject({ groupId: otherGroupId, workshopId: null });
      expect(await first(david)).toMatchObject({ groupId: otherGroupId, workshopId: null });
    });

    it('are announced to whoever has no group yet, and empty for a facilitator without a group', async () => {
      const { cohortId, list } = here;
      const late = await member(world, cohortId);
      const line = {
        workshopId: null,
        groupId: null,
        facilitatorName: null,
        notYet: { code: 'not-scheduled' },
      };
      expect(await list(late)).toMatchObject([
        { stepKey: 'A1', ...line },
        { stepKey: 'A2', ...line },
      ]);
      expect(await list(await member(world, cohortId, 'facilitator'))).toEqual([]);
    });

    it('are several lines for a relay of several groups, in walking order', async () => {
      const { thomas, david, named, list } = here;
      await aGroup(world, { ...named(), facilitator: david, relay: thomas, members: [] });
      const steps = (await list(thomas)).map(({ stepKey }: { stepKey: string }) => stepKey);
      expect(steps).toEqual(['A1', 'A1', 'A2', 'A2']);
    });

    it('are read with everybody’s answers by the facilitator, with names alone by a participant', async () => {
      const { solene, fatou, marie, scheduled, reply, read } = here;
      const id = await scheduled();
      await reply(id, 'not-coming', marie).expect(204);
      const ours = await read(id, solene);
      expect(ours).toMatchObject({ workshopId: id, revision: 1 });
      expect(ours.permissions).toEqual({ canRun: true, canReply: false, canMark: false });
      expect(ours.people).toEqual([
        {
          ...{ memberId: fatou.memberId, givenName: 'Fatou', familyName: 'Diallo', zone: 'Europe/Paris' },
          ...{ leftOn: null, reply: null, attendance: null },
        },
        expect.objectContaining({ memberId: marie.memberId, zone: 'Indian/Reunion', reply: 'not-coming' }),
      ]);
      const theirs = await read(id, fatou);
      expect(theirs.people).toEqual([
        { givenName: 'Fatou', familyName: 'Diallo' },
        { givenName: 'Marie-Annick', familyName: 'Hoarau' },
      ]);
      expect(theirs.permissions).toEqual({ canRun: false, canReply: true, canMark: false });
    });

    it('do not wait for whoever left, and keep their line', async () => {
      const { cohortId, solene, fatou, marie, at, scheduled, reply, first, read } = here;
      const id = await scheduled();
      await reply(id, 'coming', marie).expect(204);
      await world.app.get(WithdrawMember).run(cohortId, marie.memberId, '2027-03-03', 'Mutation');
      expect((await first(solene)).replies).toEqual({ coming: 0, maybe: 0, notComing: 0, silent: 1 });
      expect((await read(id, solene)).people[1]).toMatchObject({ leftOn: '2027-03-03', reply: 'coming' });
      expect((await read(id, fatou)).people).toHaveLength(1);
      // The day she leaves is still to come: until then she is a member like the others.
      await marie.get(at('workshops')).expect(200);
    });
  });

  describe('my groups', () => {
    it('are those that I facilitate or relay, with their members', async () => {
      const { thomas, david, fatou, marie, groupId, otherGroupId, at } = here;
      const { body } = await thomas.get(at('groups')).expect(200);
      expect(body).toEqual([
        {
          ...{
            groupId,
            groupKey: expect.any(String),
            facilitatorName: 'Solène Marchetti',
            relayName: 'Thomas Vial',
          },
          members: [
            {
              memberId: fatou.memberId,
              givenName: 'Fatou',
              familyName: 'Diallo',
              zone: 'Europe/Paris',
              leftOn: null,
            },
            expect.objectContaining({ memberId: marie.memberId, zone: 'Indian/Reunion' }),
          ],
        },
      ]);
      expect((await david.get(at('groups'))).body).toMatchObject([
        { groupId: otherGroupId, relayName: null },
      ]);
      await fatou.get(at('groups')).expect(403);
    });
  });

  describe('hours around the end of summer time', () => {
    it('stay the organiser’s, and warn whoever reads another clock of the change', async () => {
      const { solene, fatou, marie, scheduled, list } = here;
      const autumn = { ...thursday, time: '09:30' };
      await scheduled({ ...autumn, date: '2023-10-19' });
      await scheduled({ ...autumn, date: '2023-11-09', stepKey: 'A2' });
      const hours = (await list(marie)).map((line: { startsAt: string }) => line.startsAt);
      expect(hours).toEqual(['2023-10-19T07:30:00.000Z', '2023-11-09T08:30:00.000Z']);
      const gaps = async (who: Somebody) =>
        (await list(who)).map((line: { gapChange: object }) => line.gapChange);
      expect(await gaps(marie)).toEqual([null, { fromMinutes: 120, toMinutes: 180 }]);
      expect(await gaps(fatou)).toEqual([null, null]);
      expect(await gaps(solene)).toEqual([null, null]);
    });

    it('follow the series by date, not by step', async () => {
      const { marie, scheduled, list } = here;
      await scheduled({ date: '2023-11-09' });
      await scheduled({ date: '2023-10-19', stepKey: 'A2' });
      const [first, second] = await list(marie);
      expect([first.gapChange, second.gapChange]).toEqual([{ fromMinutes: 120, toMinutes: 180 }, null]);
    });
  });

  it('ask the database as often for one group as for five', async () => {
    const { cohortId, solene, named, at, scheduled, list } = here;
    const runner = Object.getPrototypeOf(world.db.createQueryRunner());
    const { query } = runner;
    const count = async () => {
      let statements = 0;
      runner.query = function (...asked: unknown[]) {
        statements += 1;
        return query.apply(this, asked);
      };
      await solene.get(at('workshops')).expect(200);
      runner.query = query;
      return statements;
    };
    await scheduled();
    const one = await count();
    for (let turn = 0; turn < 4; turn += 1) {
      const another = await aGroup(world, {
        ...named(),
        facilitator: solene,
        members: [await member(world, cohortId)],
      });
      await scheduled({ groupId: another, date: `2027-03-1${turn}` });
      await scheduled({ groupId: another, stepKey: 'A2', date: `2027-04-1${turn}` });
    }
    expect(one).toBeGreaterThan(3);
    expect(await count()).toBe(one);
    expect(await list(solene)).toHaveLength(10);
  });

  it('welcome whoever joins later, who sees that the earlier ones took place', async () => {
    const { cohortId, groupId, scheduled, open, close, first } = here;
    const id = await scheduled(yesterday);
    await open(id).expect(204);
    await close(id).expect(204);
    const late = await member(world, cohortId);
    await world.app.get(FormGroup).place(cohortId, groupId, late.memberId);
    expect(await first(late)).toMatchObject({ workshopId: id, status: 'closed', myReply: null });
  });
});
