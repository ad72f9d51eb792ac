import { randomUUID } from 'node:crypto';
import { aGroup, member, type Somebody } from '../../../test/people.ts';
import { type World } from '../../../test/world.ts';
import { Transaction } from '../../kit/transaction.ts';
import { RoomBeat } from './live/room-beat.ts';
import { RoomHub } from './live/room-hub.ts';
import { Runs } from './persistence/runs.repository.ts';
import { aRoom, atNoon, names, next, offer, travel, worldOfRooms } from './testing/a-room.ts';
import { follow } from './testing/follow.ts';
import { RunDesk } from './use-cases/run-desk.ts';

describe('commands in the room of a workshop, and who commands it', () => {
  let world: World;
  beforeAll(async () => void (world = await worldOfRooms()));
  afterAll(() => world.close());

  it('starts with the protocol and the turns as planned, opens the workshop, and numbers what happens', async () => {
    const { solene, people, at, done, start, statusNow } = await aRoom(world);
    const started = await start();
    const moved = await done(solene, next(1));

    expect([started.number, moved.number]).toEqual([1, 2]);
    expect(started.data).toMatchObject({ clients: [people.Rémi.memberId], facilitatorId: solene.memberId });
    expect(await statusNow()).toBe('open');
    const { body } = await people.Fatou.get(at()).expect(200);
    expect(body.people.map(({ name }: { name: string }) => name.split(' ')[0])).toEqual([...names]);
    expect(body.me).toEqual({ memberId: people.Fatou.memberId, runs: false, reads: true, changes: true });
  });

  it('does a command that comes twice once, and refuses another under its name', async () => {
    const { people, send, start, saidTo } = await aRoom(world);
    await start();
    const key = randomUUID();
    const [one, two] = await Promise.all([send(people.Fatou, offer, key), send(people.Fatou, offer, key)]);

    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body.number).toBe(two.body.number);
    expect(await saidTo(people.Rémi)).toHaveLength(1);
    const other = await send(people.Fatou, { ...offer, text: 'Autre chose' }, key).expect(409);
    expect(other.body.code).toBe('request.key-reused');
  });

  it('gives numbers without a hole to commands that come at once', async () => {
    const { solene, people, send, facts, start } = await aRoom(world);
    await start();
    await Promise.all(names.map((name) => send(people[name], offer).expect(200)));
    expect((await facts(solene)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says by name why the run refuses, and which field a command lacks', async () => {
    const { solene, people, at, send, facts, start } = await aRoom(world);
    const early = await send(solene, next(1)).expect(409);
    expect(early.body.code).toBe('room.not-started');
    await start();
    const other = await send(people.Fatou, next(1)).expect(403);
    expect(other.body.code).toBe('room.not-in-command');
    const lacking = await send(solene, { kind: 'move', how: 'sideways' }).expect(400);
    expect(lacking.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/to',
      '/to',
      '/how',
    ]);
    const foreign = await send(solene, { kind: 'pause', minutes: 3 }).expect(400);
    expect(foreign.body.errors).toEqual([{ pointer: '/minutes', code: 'whitelistValidation' }]);
    const broken = await send(people.Fatou, { ...offer, text: 'Qui \ud83d' }).expect(400);
    expect(broken.body.errors).toEqual([{ pointer: '/text', code: 'matches' }]);
    const decided = { kind: 'decide-action', actionId: randomUUID(), consultation: 1, text: 'Appeler' };
    const noDay = await send(people.Rémi, { ...decided, dueOn: '2027-02-31' }).expect(400);
    expect(noDay.body.errors[0].pointer).toBe('/dueOn');
    await solene.post(at('/commands')).send({ kind: 'pause' }).expect(400);
    expect(await facts(solene)).toHaveLength(1);
  });

  it('takes no words for another without the right, nor an action that is somebody else’s', async () => {
    const { solene, people, send, done, start } = await aRoom(world);
    await start();
    const forLucas = { ...offer, onBehalfOf: people.Lucas.memberId };
    const refused = await send(people.Fatou, forLucas).expect(403);
    expect(refused.body.code).toBe('room.not-yours');
    const { number } = await done(solene, forLucas);
    await done(people.Lucas, { kind: 'withdraw', number });
    const actionId = randomUUID();
    await done(people.Rémi, { kind: 'decide-action', actionId, consultation: 1, text: 'Appeler' });
    await world.db.query('UPDATE room_action SET workshop_id = $1 WHERE action_id = $2', [
      randomUUID(),
      actionId,
    ]);
    const foreign = await send(people.Rémi, {
      kind: 'decide-action',
      actionId,
      consultation: 1,
      text: 'Autre',
    });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'room.not-yours']);
    const second = await send(people.Fatou, { ...offer, consultation: 2 });
    expect([second.status, second.body.code]).toEqual([404, 'room.unknown']);
  });

  it('lets a fact be neither changed nor deleted by the role that serves', async () => {
    const { start } = await aRoom(world);
    await start();
    await expect(world.db.query(`UPDATE room_fact SET data = '{}'`)).rejects.toThrow('permission denied');
    await expect(world.db.query('DELETE FROM room_fact')).rejects.toThrow('permission denied');
  });

  it('completes the step of whoever is marked present, at once', async () => {
    const { cohortId, solene, people, done, start } = await aRoom(world);
    await start();
    await done(solene, { kind: 'mark', memberId: people.Fatou.memberId, presence: 'phone' });
    const { body } = await people.Fatou.get(`/api/cohorts/${cohortId}/workshops`).expect(200);
    expect(body.find((each: { stepKey: string }) => each.stepKey === 'A1').myAttendance).toBe('phone');
  });

  it('streams each fact to whoever follows, from where they were, and what is true now', async () => {
    const { solene, people, at, done, start } = await aRoom(world);
    await start();
    const stream = await follow(world, people.Fatou, at('/stream?after=1'));
    const { connected } = await stream.next('moment');
    expect(connected).toEqual([people.Fatou.memberId]);
    await done(solene, next(1));
    expect(await stream.next('fact')).toMatchObject({ number: 2, kind: 'move' });
    stream.stop();

    await done(solene, next(2));
    const again = await follow(world, people.Fatou, at('/stream'), '2');
    expect(await again.next('fact')).toMatchObject({ number: 3 });
    again.stop();
  });

  it('tells its clock as soon as it leapt, and not at each look', async () => {
    const { people, at, start } = await aRoom(world);
    await start();
    const stream = await follow(world, people.Fatou, at('/stream'));
    const first = await stream.next('moment');
    await world.app.get(RoomBeat).beat();
    travel(world, 13);
    await world.app.get(RoomBeat).beat();
    const leapt = await stream.next('moment');
    expect(Date.parse(leapt.now) - Date.parse(first.now)).toBe(13_000);
    expect(stream.seen('moment')).toHaveLength(2);
    stream.stop();
  });

  it('has whoever comes back read it again when something changed meanwhile what they may know', async () => {
    const { solene, people, at, done, start } = await aRoom(world);
    await start();
    await done(solene, next(1));
    const missed = await follow(world, people.Fatou, at('/stream'), '1');
    await missed.next('reload');
    missed.stop();
    await done(people.Lucas, offer);
    const heard = await follow(world, people.Fatou, at('/stream'), '2');
    await heard.next('fact', ({ kind }) => kind === 'contribute');
    await heard.next('moment');
    expect(heard.seen('reload')).toEqual([]);
    heard.stop();
  });

  it('notices within its beats that whoever commands is lost, and lets the relay go on', async () => {
    const { solene, thomas, at, send, facts, start } = await aRoom(world);
    await start();
    const beat = () => world.app.get(RoomBeat).beat();
    const hers = await follow(world, solene, at('/stream'));
    const his = await follow(world, thomas, at('/stream'));
    await hers.next('moment');
    await beat();
    hers.stop();
    while (world.app.get(RoomHub).streams().length !== 1) await new Promise(setImmediate);
    travel(world, 19);
    await beat();
    expect((await facts(thomas)).map(({ kind }) => kind)).toEqual(['start']);
    travel(world, 2);
    await beat();
    await beat();
    expect((await facts(thomas)).map(({ kind }) => kind)).toEqual(['start', 'lost']);

    const both = [send(thomas, { kind: 'take-command' }), send(thomas, { kind: 'take-command' })];
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = await send(solene, next(1)).expect(403);
    expect(late.body.code).toBe('room.not-in-command');
    his.stop();
  });

  it('hears whoever commands by their browser, not by a stream that may hang on a line that was cut', async () => {
    const { solene, thomas, at, facts, start } = await aRoom(world);
    await start();
    const beat = () => world.app.get(RoomBeat).beat();
    const kinds = async () => (await facts(thomas)).map(({ kind }) => kind);
    const hers = await follow(world, solene, at('/stream'));
    await hers.next('moment');
    travel(world, 19);
    await solene.put(at('/presence')).expect(204);
    travel(world, 19);
    await beat();
    expect(await kinds()).toEqual(['start']);
    travel(world, 2);
    await beat();
    expect(await kinds()).toEqual(['start', 'lost']);
    await solene.put(at('/presence')).expect(204);
    await beat();
    expect(await kinds()).toEqual(['start', 'lost', 'found']);
    hers.stop();
  });

  it('is taken over by a relay who commands no other: of two at once, one is refused', async () => {
    const { cohortId, workshopId, solene, thomas, at, start } = await aRoom(world);
    await start();
    const first = at('/commands');
    const ines = await member(world, cohortId, 'facilitator');
    const lucie = await member(world, cohortId, 'participant');
    const groupId = await aGroup(world, { facilitator: ines, relay: thomas, members: [lucie], key: 'B' });
    const { body } = await ines.post(`/api/cohorts/${cohortId}/workshops`).send(atNoon(groupId)).expect(201);
    const rooms = [
      { path: first, id: workshopId, runner: solene },
      {
        path: `/api/cohorts/${cohortId}/workshops/${body.workshopId}/room/commands`,
        id: body.workshopId,
        runner: ines,
      },
    ];
    const command = (who: Somebody, path: string, what: object) =>
      who.post(path).set('idempotency-key', randomUUID()).send(what);
    await command(ines, rooms[1]!.path, { kind: 'start', mode: 'live' }).expect(200);
    for (const { id, runner } of rooms) {
      const { memberId } = runner;
      const lost = { kind: 'lost', data: { memberId }, content: null } as const;
      const asker = { memberId, runs: true, facilitates: true, isSure: true };
      await world.app.get(Transaction).run(async () => {
        const desk = world.app.get(RunDesk);
        const held = await desk.hold((await world.app.get(Runs).run(id))!);
        await desk.notice(held, { command: lost, asker, by: null }, randomUUID());
      });
    }
    const take = (path: string) => command(thomas, path, { kind: 'take-command' });
    const both = await Promise.all(rooms.map(({ path }) => take(path)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('room.commands-elsewhere');
    const [taken, other] = both[0]!.status === 200 ? rooms : [...rooms].reverse();
    await command(taken!.runner, taken!.path, { kind: 'take-command' }).expect(200);
    await take(other!.path).expect(200);
  });

  it('is taken over by whoever replaces its facilitator, and not by whom they replace', async () => {
    const { cohortId, solene, thomas, page, send, done, start } = await aRoom(world);
    const david = await member(world, cohortId, 'facilitator');
    await start();
    await solene.put(`${page}/facilitator`).send({ facilitatorId: david.memberId, note: null }).expect(204);
    await send(thomas, { kind: 'take-command' }).expect(409);
    await done(david, { kind: 'take-command' });
    await send(solene, { kind: 'take-command' }).expect(409);
  });
});
