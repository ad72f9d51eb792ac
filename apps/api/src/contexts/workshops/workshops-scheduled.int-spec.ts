import { randomUUID } from 'node:crypto';
import { aCohort } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { course, thursday, yesterday, link, twoGroups, type TwoGroups } from './testing/two-groups.ts';

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

  describe('scheduling', () => {
    it('is done by the facilitator or the relay, once', async () => {
      const { thomas, schedule, scheduled } = here;
      const workshopId = await scheduled();
      const { body } = await schedule().expect(409);
      expect(body).toMatchObject({ code: 'workshops.already-scheduled', facts: { workshop: workshopId } });
      await schedule({ stepKey: 'A2', date: '2027-03-11' }, thomas).expect(201);
    });

    it('is one scheduling out of twenty at the same moment', async () => {
      const { schedule } = here;
      const twenty = (stepKey: string, date: string) =>
        Promise.all(Array.from({ length: 20 }, () => schedule({ stepKey, date })));
      for (const answers of [await twenty('A1', '2027-03-04'), await twenty('A2', '2027-03-11')]) {
        expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
        const codes = new Set(answers.map(({ body }) => body.code));
        expect(codes).toEqual(new Set([undefined, 'workshops.already-scheduled']));
      }
    });

    it('sent twice with the same key answers twice the same; with another body it is refused', async () => {
      const { schedule } = here;
      const send = (body: object) => schedule(body).set('idempotency-key', 'one-command');
      const once = (await send({}).expect(201)).body;
      expect((await send({}).expect(201)).body).toEqual(once);
      expect((await send({ time: '11:00' }).expect(409)).body.code).toBe('request.key-reused');
      const long = await schedule().set('idempotency-key', 'k'.repeat(3_000)).expect(400);
      expect(long.body.errors).toEqual([{ pointer: '/idempotency-key', code: 'isLength' }]);
    });

    it('sent twenty times at once with the same key schedules once, and tells everybody so', async () => {
      const { schedule } = here;
      const send = () => schedule().set('idempotency-key', 'one-command');
      const answers = await Promise.all(Array.from({ length: 20 }, send));
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
      expect(new Set(answers.map(({ body }) => body.workshopId)).size).toBe(1);
    });

    it('takes a day in the past: a workshop held on paper is typed in afterwards', async () => {
      const { fatou, scheduled, first } = here;
      await scheduled(yesterday);
      expect((await first(fatou)).notYet).toEqual({ code: 'presence-not-marked' });
    });

    it('refuses an hour that no clock will show', async () => {
      const { schedule } = here;
      const { body } = await schedule({ date: '2027-03-28', time: '02:30' }).expect(422);
      expect(body).toMatchObject({
        code: 'workshops.no-such-hour',
        facts: { pointer: '/time', time: '02:30' },
      });
      await schedule({ date: '2027-03-28', time: '03:00' }).expect(201);
    });

    it('needs a place or a link', async () => {
      const { schedule } = here;
      const { body } = await schedule({ link: undefined }).expect(422);
      expect(body).toMatchObject({ code: 'workshops.place-or-link-missing', facts: { pointer: '/place' } });
      await schedule({ link: null, place: null }).expect(422);
      await schedule({ link: null, place: 'Mairie' }).expect(201);
    });

    it('is of a workshop of the course, of no other step', async () => {
      const { schedule } = here;
      for (const stepKey of ['M1-E1', 'W0', 'nowhere']) {
        expect((await schedule({ stepKey }).expect(404)).body.code).toBe('workshops.step-not-a-workshop');
      }
    });

    it('names every field that is wrong', async () => {
      const { schedule } = here;
      const wrong = {
        groupId: 'x',
        stepKey: '',
        date: '2027-02-30',
        time: '24:00',
        minutes: 5,
        place: ' ',
        link: 'http://a.fr',
      };
      const { body } = await schedule(wrong).expect(400);
      const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(new Set(pointers)).toEqual(
        new Set(['/groupId', '/stepKey', '/date', '/time', '/minutes', '/place', '/link']),
      );
      for (const field of [
        { link: 'javascript:alert(1)' },
        { link: 'https://me:secret@a.fr' },
        { link: `https://a.fr/${'a'.repeat(500)}` },
      ]) {
        expect((await schedule(field).expect(400)).body.errors[0].pointer).toBe('/link');
      }
      expect((await schedule({ place: 'a\u0000b' }).expect(400)).body.errors[0].pointer).toBe('/place');
      expect((await schedule({ minutes: 480.5 }).expect(400)).body.errors[0].pointer).toBe('/minutes');
      expect((await schedule({ date: '1999-12-31' }).expect(400)).body.errors[0].pointer).toBe('/date');
      expect((await schedule({ title: 'x' }).expect(400)).body.errors[0].pointer).toBe('/title');
    });

    it('is out of reach for another facilitator of the cohort, and no participant’s', async () => {
      const { david, fatou, schedule } = here;
      expect((await schedule({}, david).expect(404)).body.code).toBe('request.not-found');
      await schedule({ groupId: randomUUID() }).expect(404);
      await schedule({}, fatou).expect(403);
    });
  });

  describe('rescheduling', () => {
    it('asks everybody again when the start moves, and keeps the answers when it does not', async () => {
      const { fatou, scheduled, move, reply, first } = here;
      const id = await scheduled();
      await reply(id, 'coming').expect(204);
      expect((await move(id, { minutes: 150, place: 'Mairie' }).expect(200)).body).toEqual({ revision: 2 });
      expect(await first(fatou)).toMatchObject({ minutes: 150, place: 'Mairie', myReply: 'coming' });
      expect((await move(id, { date: '2027-03-05', revision: 2, reason: 'Neige' }).expect(200)).body).toEqual(
        { revision: 3 },
      );
      expect(await first(fatou)).toMatchObject({
        startsAt: '2027-03-05T09:30:00.000Z',
        place: null,
        myReply: null,
      });
    });

    it('does not overwrite what somebody else wrote meanwhile, and shows it', async () => {
      const { thomas, scheduled, move } = here;
      const id = await scheduled();
      await move(id, { time: '14:00', reason: 'Train' }, thomas).expect(200);
      const { body } = await move(id, { minutes: 90 }).expect(409);
      expect(body.code).toBe('workshops.changed-meanwhile');
      const meanwhile = {
        revision: 2,
        startsAt: '2027-03-04T13:00:00.000Z',
        zone: 'Europe/Paris',
        minutes: 120,
        link,
      };
      expect(body.facts).toEqual(meanwhile);
    });

    it('lets one of twenty at the same moment through', async () => {
      const { scheduled, move } = here;
      const id = await scheduled();
      const moves = Array.from({ length: 20 }, (_, turn) => move(id, { minutes: 60 + turn }));
      const answers = await Promise.all(moves);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
    });

    it('changes nothing when nothing is new', async () => {
      const { scheduled, move } = here;
      const id = await scheduled();
      expect((await move(id, {}).expect(200)).body).toEqual({ revision: 1 });
    });

    it('is over once the workshop is open, or presences were typed in', async () => {
      const { scheduled, move, open, mark } = here;
      const id = await scheduled();
      await open(id).expect(204);
      expect((await move(id, { minutes: 90 }).expect(409)).body.code).toBe('workshops.already-open');
      const onPaper = await scheduled({ ...yesterday, stepKey: 'A2' });
      await mark(onPaper, { status: 'present' }).expect(204);
      expect((await move(onPaper, { ...thursday }).expect(409)).body.code).toBe('workshops.already-marked');
    });

    it('needs an hour, a place or link, and the revision that was read', async () => {
      const { scheduled, move } = here;
      const id = await scheduled();
      await move(id, { date: '2027-03-28', time: '02:00' }).expect(422);
      await move(id, { link: null }).expect(422);
      expect((await move(id, { revision: undefined }).expect(400)).body.errors[0].pointer).toBe('/revision');
    });
  });
});
