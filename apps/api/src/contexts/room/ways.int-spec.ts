import { randomUUID } from 'node:crypto';
import { signedIn, type Somebody } from '../../../test/people.ts';
import { noon, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { aRoom, type ARoom, next, offer, travel, worldOfRooms } from './testing/a-room.ts';
import { TellPhases } from './use-cases/tell-phases.ts';

/** That many days after the first. */
const daysOn = (count: number) => new Date(Date.parse(noon) + count * 86_400_000).toISOString();

const tooEarly = { reason: 'Terminé trop tôt' };

describe('a workshop: how it is held, and how it ends', () => {
  let world: World;
  beforeAll(async () => void (world = await worldOfRooms()));
  afterAll(() => world.close());

  describe('with two subjects', () => {
    const aRoomOfTwo = async () => {
      const room = await aRoom(world);
      const { page, turns, solene, people, start } = room;
      const { presets, revision } = (await solene.get(`${page}/protocol`).expect(200)).body;
      const { preset, phases } = presets.find((each: { preset: string }) => each.preset === 'two-150');
      const wanted = phases.map((phase: object) => ({ ...phase, leastMinutes: undefined }));
      await solene.put(`${page}/protocol`).send({ revision, preset, phases: wanted }).expect(200);
      await solene.put(`${turns}/A1/2`).send({ memberId: people.Fatou.memberId }).expect(204);
      await start();
      return room;
    };
    const swap = ({ done, people: { Fatou } }: ARoom, who: Somebody) =>
      done(who, { kind: 'client', consultation: 1, memberId: Fatou.memberId, why: 'swap' });
    const decided = ({ groupId }: ARoom) =>
      world.db.query(
        `SELECT slot, member_id AS "memberId", outcome FROM workshops_turn WHERE group_id = $1 ORDER BY slot, outcome`,
        [groupId],
      );

    it('exchanges its clients in the rotation too, whoever commands: also a member who was named', async () => {
      const room = await aRoomOfTwo();
      const { solene, people, done } = room;
      await done(solene, { kind: 'name-deputy', memberId: people.Lucas.memberId });
      await done(solene, { kind: 'give-command', to: people.Lucas.memberId });
      await swap(room, people.Lucas);
      expect(await decided(room)).toEqual([
        { slot: 1, memberId: people.Fatou.memberId, outcome: 'planned' },
        { slot: 2, memberId: people.Rémi.memberId, outcome: 'planned' },
      ]);
    });

    it('marks a client who is not there absent for their turn, and tells who coordinates', async () => {
      const room = await aRoomOfTwo();
      const { solene, coordinator, people, done } = room;
      await done(solene, { kind: 'mark', memberId: people.Rémi.memberId, presence: 'absent' });
      await swap(room, solene);
      expect(await decided(room)).toEqual([
        { slot: 1, memberId: people.Rémi.memberId, outcome: 'absent' },
        { slot: 1, memberId: people.Fatou.memberId, outcome: 'planned' },
      ]);
      await world.work();
      const told = await world.db.query(
        `SELECT 1 FROM notifications_message WHERE kind = 'client-missing' AND account_id = $1`,
        [coordinator.accountId],
      );
      expect(told).toHaveLength(1);
    });
  });

  it('opens each phase of a workshop in writing at its date, and tells whoever takes part, once', async () => {
    const { solene, people, page, send, done } = await aRoom(world);
    const plan = await solene.get(`${page}/protocol`).expect(200);
    const kinds: string[] = plan.body.phases.map(({ kind }: { kind: string }) => kind);
    const nth = kinds.indexOf('clarification');
    const cut = await send(solene, {
      kind: 'start',
      mode: 'written',
      opens: kinds.map(() => daysOn(0)),
      closes: daysOn(9),
    });
    expect(cut.body).toMatchObject({ code: 'room.learnings-too-short', facts: { pointer: '/opens' } });
    const dates = { opens: kinds.map((_, each) => daysOn(each)), closes: daysOn(kinds.length) };
    await done(solene, { kind: 'start', mode: 'written', ...dates });
    const told = async () => {
      await world.app.get(TellPhases).run();
      await world.work();
      return world.db.query(
        `SELECT round FROM notifications_message WHERE kind = 'phase-opened' AND account_id = $1 ORDER BY round`,
        [people.Fatou.accountId],
      );
    };
    expect(await told()).toEqual([{ round: 0 }]);
    const question = { kind: 'contribute', type: 'question', text: 'Depuis quand ?' };
    const early = await send(people.Fatou, question).expect(409);
    expect(early.body.code).toBe('room.phase-closed');

    world.clock.travelTo(daysOn(nth));
    Object.assign(people.Fatou, await signedIn(world, people.Fatou.accountId));
    await told();
    expect(await told()).toEqual([{ round: 0 }, { round: nth }]);
    await done(people.Fatou, question);
  });

  it('ends a workshop in writing by the date of its last phase; who took part is said after it', async () => {
    const { solene, people, page, at, done, facts, statusNow } = await aRoom(world);
    const { phases } = (await solene.get(`${page}/protocol`).expect(200)).body;
    const closes = daysOn(phases.length);
    const opens = phases.map((_: object, nth: number) => daysOn(nth));
    await done(solene, { kind: 'start', mode: 'written', opens, closes });
    await world.app.get(TellPhases).run();
    world.clock.travelTo(closes);
    await world.app.get(TellPhases).run();
    await world.app.get(TellPhases).run();
    for (const who of [solene, people.Fatou]) Object.assign(who, await signedIn(world, who.accountId));
    expect((await facts(solene)).map(({ kind, by }) => [kind, by])).toEqual([
      ['start', solene.memberId],
      ['end', null],
    ]);
    await people.Fatou.get(at('/summary')).expect(200);
    expect(await statusNow()).toBe('open');
    await done(solene, { kind: 'mark', memberId: people.Fatou.memberId, presence: 'present' });
    await solene.put(`${page}/closing`).expect(204);
  });

  it('shows a relay what they type in from paper until it is whole; then who was client is corrected for a reason', async () => {
    const { solene, thomas, people, send, done, saidTo } = await aRoom(world);
    world.clock.travelTo(new Date('2027-03-01T15:00:00Z'));
    await done(thomas, {
      ...{ kind: 'start', mode: 'paper' },
      ...{ heldFrom: '2027-03-01T12:00:00Z', heldTo: '2027-03-01T14:00:00Z' },
    });
    await done(thomas, { ...offer, consultation: 1, onBehalfOf: people.Fatou.memberId });
    expect((await saidTo(thomas))[0]).toMatchObject({ content: { text: offer.text } });
    const actionId = randomUUID();
    await done(thomas, { kind: 'decide-action', actionId, consultation: 1, text: 'Appeler' });
    await done(thomas, { kind: 'end', how: 'on-paper', forgetMinutes: 0 });
    expect((await saidTo(thomas))[0]).toMatchObject({ content: null });

    const client = { kind: 'client', consultation: 1, memberId: people.Lucas.memberId, why: 'chosen' };
    const unsaid = await send(solene, client).expect(422);
    expect(unsaid.body).toMatchObject({
      code: 'request.reason-needed',
      facts: { pointer: '/because' },
    });
    await done(solene, { ...client, because: 'Deux prénoms ont été confondus' });
    const decided = await world.db.query('SELECT client_id AS id FROM room_action WHERE action_id = $1', [
      actionId,
    ]);
    expect(decided).toEqual([{ id: people.Lucas.memberId }]);
    const turns = await world.db.query(
      `SELECT after, reason FROM workshops_turn_change WHERE kind = 'corrected' AND before = $1`,
      [people.Rémi.memberId],
    );
    expect(turns).toEqual([{ after: people.Lucas.memberId, reason: 'Deux prénoms ont été confondus' }]);
    await done(people.Lucas, { kind: 'keep', consultation: 1, keeping: 'own' });
  });

  it('takes in a workshop that was run from paper: its hours, then who was there, who was client and what was said', async () => {
    const { solene, people, send, done, saidTo, statusNow } = await aRoom(world);
    const paper = (heldFrom: string, heldTo: string) => ({ kind: 'start', mode: 'paper', heldFrom, heldTo });
    const mixed = await send(solene, paper('2027-03-01T12:00:00Z', '2027-03-01T11:00:00Z')).expect(422);
    expect(mixed.body).toMatchObject({ code: 'room.held-out-of-order', facts: { pointer: '/heldTo' } });
    world.clock.travelTo(new Date('2027-03-02T08:00:00Z'));
    await done(solene, paper('2027-03-01T12:00:00Z', '2027-03-01T14:00:00Z'));
    expect(await statusNow()).toBe('open');

    await done(solene, { kind: 'mark', memberId: people.Fatou.memberId, presence: 'present' });
    await done(solene, { kind: 'client', consultation: 1, memberId: people.Lucas.memberId, why: 'chosen' });
    await done(solene, { kind: 'contract', consultation: 1, tags: ['leads'] });
    const about = { consultation: 1, onBehalfOf: people.Fatou.memberId };
    await done(solene, { ...offer, ...about });
    expect((await saidTo(people.Lucas))[0]).toMatchObject({ content: { text: offer.text } });
    await done(solene, { kind: 'end', how: 'on-paper', forgetMinutes: 0 });
    expect(await statusNow()).toBe('closed');
    const late = await send(people.Fatou, offer).expect(409);
    expect(late.body.code).toBe('room.ended');
  });

  it('ends on its page once it has in its room: what goes on in the room is not closed beside it', async () => {
    const { solene, page, start, end, statusNow } = await aRoom(world);
    await start();
    const refused = await solene.put(`${page}/closing`).expect(409);
    expect(refused.body.code).toBe('room.under-way');
    expect(await statusNow()).toBe('open');
    await end();
    await solene.put(`${page}/closing`).expect(204);
    expect(await statusNow()).toBe('closed');
  });

  it('is the same on its page and in its room when both are asked at once: it starts, or it is closed', async () => {
    const { solene, page, send, facts, statusNow } = await aRoom(world);
    await solene.put(`${page}/opening`).expect(204);
    const [started, closed] = await Promise.all([
      send(solene, { kind: 'start', mode: 'live' }),
      solene.put(`${page}/closing`),
    ]);
    const isUnderWay = (await facts(solene)).length > 0;
    expect([await statusNow(), started.status, closed.status]).toEqual(
      isUnderWay ? ['open', 200, 409] : ['closed', 409, 204],
    );
  });

  it('that is opened again has its run where it stood, its clock stopped', async () => {
    const { solene, thomas, people, page, start, done, end, facts, statusNow } = await aRoom(world);
    await start();
    await done(solene, next(1));
    await end();
    travel(world, 60);
    await people.Fatou.put(`${page}/reopening`).send(tooEarly).expect(403);
    await thomas.put(`${page}/reopening`).send(tooEarly).expect(204);
    await thomas.put(`${page}/reopening`).send(tooEarly).expect(204);
    expect((await facts(thomas)).map(({ kind }) => kind)).toEqual(['start', 'move', 'end', 'reopen']);
    expect((await solene.put(`${page}/closing`).expect(409)).body.code).toBe('room.under-way');
    await done(thomas, { kind: 'resume' });
    await done(thomas, { kind: 'give-command', to: solene.memberId });
    await end();
    expect(await statusNow()).toBe('closed');
  });

  it('waits on its page for what is being typed in from paper; opened again, paper keeps its end', async () => {
    const { solene, page, done, facts } = await aRoom(world);
    world.clock.travelTo('2027-03-01T15:00:00Z');
    const held = { heldFrom: '2027-03-01T12:00:00Z', heldTo: '2027-03-01T14:00:00Z' };
    await done(solene, { kind: 'start', mode: 'paper', ...held });
    await solene.put(`${page}/closing`).expect(409);
    await done(solene, { kind: 'end', how: 'on-paper', forgetMinutes: 0 });
    await solene.put(`${page}/reopening`).send({ reason: 'Une signature manque' }).expect(204);
    await solene.put(`${page}/closing`).expect(204);
    expect((await facts(solene)).map(({ kind }) => kind)).toEqual(['start', 'end']);
  });

  it('says that nothing changes any more once the cohort is archived, and refuses it', async () => {
    const { cohortId, people, at, start, end, send } = await aRoom(world);
    await start();
    await end();
    const read = async (path = '') => (await people.Rémi.get(at(path)).expect(200)).body;
    const decides = async () => [
      (await read()).me.changes,
      (await read('/summary')).consultations[0].mayDecide,
    ];
    expect(await decides()).toEqual([true, true]);
    await world.app.get(ArchiveCohort).run(cohortId);
    Object.assign(people.Rémi, await signedIn(world, people.Rémi.accountId));
    expect(await decides()).toEqual([false, false]);
    const kept = await send(people.Rémi, { kind: 'keep', consultation: 1, keeping: 'group' }).expect(409);
    expect(kept.body.code).toBe('cohorts.archived');
  });
});
