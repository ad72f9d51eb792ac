import { randomUUID } from 'node:crypto';
import type { RunFact } from '@cheminer/workshop-run';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { aGroup, member, openCohort, signedIn, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { Transaction } from '../../kit/transaction.ts';
import { PublishCourse } from '../curriculum/use-cases/publish-course.ts';
import { RoomBeat } from './live/room-beat.ts';
import { RoomHub } from './live/room-hub.ts';
import { Runs } from './persistence/runs.repository.ts';
import { follow } from './testing/follow.ts';
import { RunDesk } from './use-cases/run-desk.ts';
import { tablesThatSay } from './testing/tables.ts';
import { TellPhases } from './use-cases/tell-phases.ts';

const names = ['Antoine', 'Fatou', 'Hélène', 'Lucas', 'Rémi'] as const;
const offer = { kind: 'contribute', type: 'offer', tag: 'leads', text: 'Qui a déjà essayé à deux ?' };

describe('the room of a workshop', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let coordinator: Somebody;
  let people: Record<(typeof names)[number], Somebody>;
  let workshopId: string;
  let groupId: string;

  beforeAll(async () => {
    world = await startWorld();
    await onDisk(smallCourse, (folder) => world.app.get(PublishCourse).run(folder));
    await world.app.listen(0, '127.0.0.1');
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    [solene, thomas] = [
      await member(world, cohortId, 'facilitator'),
      await member(world, cohortId, 'facilitator'),
    ];
    coordinator = await member(world, cohortId, 'coordinator');
    const joined = names.map(async (givenName) => [
      givenName,
      await member(world, cohortId, 'participant', { givenName }),
    ]);
    people = Object.fromEntries(await Promise.all(joined));
    groupId = await aGroup(world, {
      facilitator: solene,
      relay: thomas,
      members: Object.values(people),
    });
    const wanted = {
      groupId,
      stepKey: 'A1',
      date: '2027-03-01',
      time: '12:00',
      minutes: 120,
      place: 'Mairie',
    };
    const { body } = await solene.post(`/api/cohorts/${cohortId}/workshops`).send(wanted).expect(201);
    workshopId = body.workshopId;
    await solene
      .put(`/api/cohorts/${cohortId}/groups/${groupId}/turns/A1/1`)
      .send({ memberId: people.Rémi.memberId });
  });
  afterAll(() => world.close());

  const at = (path = '') => `/api/cohorts/${cohortId}/workshops/${workshopId}/room${path}`;
  const send = (who: Somebody, command: object, key: string = randomUUID()) =>
    who.post(at('/commands')).set('idempotency-key', key).send(command);
  const done = async (who: Somebody, command: object): Promise<RunFact> =>
    (await send(who, command).expect(200)).body;
  const start = () => done(solene, { kind: 'start', mode: 'live' });
  const next = (to: number) => ({ kind: 'move', to, how: 'next' });
  const facts = async (who: Somebody): Promise<RunFact[]> => (await who.get(at()).expect(200)).body.facts;
  const saidTo = async (who: Somebody) => (await facts(who)).filter(({ kind }) => kind === 'contribute');
  const travel = (seconds: number) =>
    world.clock.travelTo(new Date(world.clock.now().getTime() + seconds * 1_000));
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise(setImmediate);
  };
  const statusNow = async () =>
    (await solene.get(`/api/cohorts/${cohortId}/workshops/${workshopId}`).expect(200)).body.status;

  it('starts with the protocol and the turns as planned, opens the workshop, and numbers what happens', async () => {
    const started = await start();
    const moved = await done(solene, next(1));

    expect([started.number, moved.number]).toEqual([1, 2]);
    expect(started.data).toMatchObject({ clients: [people.Rémi.memberId], facilitatorId: solene.memberId });
    expect(await statusNow()).toBe('open');
    const { body } = await people.Fatou.get(at()).expect(200);
    expect(body.people.map(({ name }: { name: string }) => name.split(' ')[0])).toEqual([...names]);
    expect(body.me).toEqual({ memberId: people.Fatou.memberId, runs: false, reads: true });
  });

  it('does a command that comes twice once, and refuses another under its name', async () => {
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
    await start();
    await Promise.all(names.map((name) => send(people[name], offer).expect(200)));
    expect((await facts(solene)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says by name why the run refuses, and which field a command lacks', async () => {
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

  it('completes the step of whoever is marked present, at once', async () => {
    await start();
    await done(solene, { kind: 'mark', memberId: people.Fatou.memberId, presence: 'phone' });
    const { body } = await people.Fatou.get(`/api/cohorts/${cohortId}/workshops`).expect(200);
    expect(body.find((each: { stepKey: string }) => each.stepKey === 'A1').myAttendance).toBe('phone');
  });

  it('tells a relay what happens, and what is said only while in command', async () => {
    await start();
    await done(people.Fatou, offer);
    expect((await saidTo(thomas))[0]).toMatchObject({ content: null });
    expect((await saidTo(people.Lucas))[0]).toMatchObject({ content: { text: offer.text } });

    await done(solene, { kind: 'give-command', to: thomas.memberId });
    expect((await saidTo(thomas))[0]).toMatchObject({ content: { text: offer.text } });
    await done(thomas, { kind: 'end', how: 'done', forgetMinutes: 0 });
    expect((await saidTo(thomas))[0]).toMatchObject({ content: null });
    expect(await statusNow()).toBe('closed');
  });

  it('erases what was said when the client asks so: from the table, not only from the screens', async () => {
    await start();
    for (const to of [1, 2, 3]) await done(solene, next(to));
    await done(people.Fatou, offer);
    await done(people.Rémi, {
      kind: 'contract',
      consultation: 1,
      tags: ['leads'],
      text: 'Comment demander ?',
    });
    await done(solene, { kind: 'end', how: 'by-choice', forgetMinutes: 0 });
    const refused = await send(people.Fatou, { kind: 'keep', consultation: 1, keeping: 'erased' }).expect(
      403,
    );
    expect(refused.body.code).toBe('room.not-the-client');
    await done(people.Rémi, { kind: 'keep', consultation: 1, keeping: 'erased' });

    const rows = await world.db.query(
      'SELECT content FROM room_fact WHERE workshop_id = $1 AND content IS NOT NULL',
      [workshopId],
    );
    expect(rows).toEqual([]);
    expect((await facts(people.Lucas)).map(({ kind }) => kind)).toContain('contract');
  });

  it('forgets the last minutes of a workshop that is stopped with care', async () => {
    await start();
    await done(people.Fatou, offer);
    travel(15 * 60);
    await done(people.Fatou, { ...offer, text: 'Ce qui fit mal' });
    const actionId = randomUUID();
    await done(people.Rémi, { kind: 'decide-action', actionId, consultation: 1, text: 'Ce qui pesait' });
    await done(solene, { kind: 'end', how: 'by-choice', forgetMinutes: 10 });
    expect((await saidTo(people.Lucas)).map(({ content }) => content)).toEqual([{ text: offer.text }, null]);
    const kept = await world.db.query('SELECT content FROM room_action WHERE action_id = $1', [actionId]);
    expect(kept).toEqual([{ content: null }]);
  });

  describe('what is gone', () => {
    const secret = 'Ce qui ne devait pas rester';
    const decide = (actionId: string, text: string) => ({
      kind: 'decide-action',
      actionId,
      consultation: 1,
      text,
    });
    const erase = (who: Somebody) => done(who, { kind: 'keep', consultation: 1, keeping: 'erased' });
    const forget = () => done(solene, { kind: 'end', how: 'by-choice', forgetMinutes: 10 });
    const chosen = (who: Somebody) => ({
      kind: 'client',
      consultation: 1,
      memberId: who.memberId,
      why: 'chosen',
    });
    afterEach(async () => expect(await tablesThatSay(world, secret)).toEqual([]));

    it('is an action that was said otherwise in the minutes that are forgotten', async () => {
      await start();
      const actionId = randomUUID();
      await done(people.Rémi, decide(actionId, 'Appeler'));
      travel(15 * 60);
      await done(people.Rémi, decide(actionId, secret));
      await forget();
    });

    it('is why an action of an earlier workshop was given up, told in those minutes', async () => {
      await start();
      const actionId = randomUUID();
      await world.db.query(
        `INSERT INTO room_action (action_id, workshop_id, cohort_id, group_id, client_id, consultation, decided_at)
         SELECT $1, $2, cohort_id, group_id, $3, 1, now() FROM room_run WHERE workshop_id = $4`,
        [actionId, randomUUID(), people.Rémi.memberId, workshopId],
      );
      await done(people.Rémi, { kind: 'follow-up', actionId, status: 'dropped', because: secret });
      await forget();
    });

    it('is an action that was dropped, as often as it was said', async () => {
      await start();
      const actionId = randomUUID();
      await done(people.Rémi, decide(actionId, secret));
      await done(people.Rémi, decide(actionId, `${secret} non plus`));
      await done(people.Rémi, { kind: 'drop-action', actionId });
    });

    it('is why its client was corrected, once they erase', async () => {
      world.clock.travelTo(new Date('2027-03-01T15:00:00Z'));
      const held = { heldFrom: '2027-03-01T12:00:00Z', heldTo: '2027-03-01T14:00:00Z' };
      await done(solene, { kind: 'start', mode: 'paper', ...held });
      await done(solene, { kind: 'end', how: 'on-paper', forgetMinutes: 0 });
      await done(solene, { ...chosen(people.Lucas), because: secret });
      await erase(people.Lucas);
    });

    it('is what was said of somebody who is client no more, and erases it; of who is, it stays', async () => {
      await start();
      for (const to of [1, 2, 3]) await done(solene, next(to));
      const contribute = { kind: 'contribute', type: 'question', consultation: 1 };
      await done(people.Fatou, { ...contribute, text: secret });
      await done(people.Rémi, decide(randomUUID(), secret));
      await done(solene, chosen(people.Lucas));
      await done(people.Fatou, { ...contribute, text: 'Depuis quand ?' });
      await erase(people.Rémi);
      expect(await tablesThatSay(world, 'Depuis quand ?')).toEqual(['room_fact']);
    });

    it('is that somebody would rather have stopped, once it is over', async () => {
      await start();
      await people.Rémi.put(at('/signals/mine')).expect(204);
      await forget();
      await people.Rémi.put(at('/signals/mine')).expect(204);
      expect(await world.db.query('SELECT 1 FROM room_signal')).toEqual([]);
    });

    it('leaves no digest that what was said could be guessed by', async () => {
      await start();
      await done(people.Fatou, offer);
      await done(people.Fatou, { ...offer, text: 'Autre chose' });
      const [one, two] = await world.db.query<{ digest: string }[]>(
        `SELECT digest FROM room_fact WHERE workshop_id = $1 AND kind = 'contribute'`,
        [workshopId],
      );
      expect(one!.digest).toBe(two!.digest);
    });
  });

  it('takes no words for another without the right, nor an action that is somebody else’s', async () => {
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

  it('keeps what a client wants for themselves from the others', async () => {
    await start();
    for (const to of [1, 2, 3, 4, 5, 6]) await done(solene, next(to));
    await done(people.Fatou, offer);
    await done(people.Rémi, { kind: 'keep', consultation: 1, keeping: 'own' });
    expect((await saidTo(people.Lucas))[0]).toMatchObject({ content: null });
    expect((await saidTo(people.Rémi))[0]).toMatchObject({ content: { text: offer.text } });
  });

  it('keeps what is parked between its author and whoever commands, until the consultation', async () => {
    await start();
    for (const to of [1, 2, 3]) await done(solene, next(to));
    await done(people.Fatou, { kind: 'contribute', type: 'advice', text: 'Commencer lundi' });
    const [hers, his, everybodys] = await Promise.all([people.Fatou, solene, people.Lucas].map(saidTo));
    expect([hers, his, everybodys].map((said) => said![0]?.content)).toEqual([
      { text: 'Commencer lundi' },
      { text: 'Commencer lundi' },
      null,
    ]);
    for (const to of [4, 5, 6]) await done(solene, next(to));
    expect((await saidTo(people.Lucas))[0]).toMatchObject({ content: { text: 'Commencer lundi' } });
  });

  it('lets a fact be neither changed nor deleted by the role that serves', async () => {
    await start();
    await expect(world.db.query(`UPDATE room_fact SET data = '{}'`)).rejects.toThrow('permission denied');
    await expect(world.db.query('DELETE FROM room_fact')).rejects.toThrow('permission denied');
  });

  it('streams each fact to whoever follows, from where they were, and what is true now', async () => {
    await start();
    const stream = await follow(world, people.Fatou, at('/stream?after=1'));
    await done(solene, next(1));
    expect(await stream.next('fact')).toMatchObject({ number: 2, kind: 'move' });
    const { connected } = await stream.next('moment');
    expect(connected).toEqual([people.Fatou.memberId]);
    stream.stop();

    await done(solene, next(2));
    const again = await follow(world, people.Fatou, at('/stream'), '2');
    expect(await again.next('fact')).toMatchObject({ number: 3 });
    again.stop();
  });

  it('notices within its beats that whoever commands is lost, and lets the relay go on', async () => {
    await start();
    const beat = () => world.app.get(RoomBeat).beat();
    const hers = await follow(world, solene, at('/stream'));
    const his = await follow(world, thomas, at('/stream'));
    await hers.next('moment');
    await beat();
    hers.stop();
    await until(() => world.app.get(RoomHub).streams().length === 1);
    travel(19);
    await beat();
    expect((await facts(thomas)).map(({ kind }) => kind)).toEqual(['start']);
    travel(2);
    await beat();
    await beat();
    expect((await facts(thomas)).map(({ kind }) => kind)).toEqual(['start', 'lost']);

    const both = [send(thomas, { kind: 'take-command' }), send(thomas, { kind: 'take-command' })];
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = await send(solene, next(1)).expect(403);
    expect(late.body.code).toBe('room.not-in-command');
    his.stop();
  });

  it('is taken over by a relay who commands no other: of two at once, one is refused', async () => {
    await start();
    const first = at('/commands');
    const ines = await member(world, cohortId, 'facilitator');
    const lucie = await member(world, cohortId, 'participant');
    const groupId = await aGroup(world, { facilitator: ines, relay: thomas, members: [lucie], key: 'B' });
    const wanted = {
      groupId,
      stepKey: 'A1',
      date: '2027-03-01',
      time: '12:00',
      minutes: 120,
      place: 'Mairie',
    };
    const { body } = await ines.post(`/api/cohorts/${cohortId}/workshops`).send(wanted).expect(201);
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

  it('hears whoever commands by their browser, not by a stream that may hang on a line that was cut', async () => {
    await start();
    const beat = () => world.app.get(RoomBeat).beat();
    const kinds = async () => (await facts(thomas)).map(({ kind }) => kind);
    const hers = await follow(world, solene, at('/stream'));
    await hers.next('moment');
    travel(19);
    await solene.put(at('/presence')).expect(204);
    travel(19);
    await beat();
    expect(await kinds()).toEqual(['start']);
    travel(2);
    await beat();
    expect(await kinds()).toEqual(['start', 'lost']);
    await solene.put(at('/presence')).expect(204);
    await beat();
    expect(await kinds()).toEqual(['start', 'lost', 'found']);
    hers.stop();
  });

  it('has whoever comes back read it again when something changed meanwhile what they may know', async () => {
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

  describe('with two subjects', () => {
    let turns: string;
    beforeEach(async () => {
      const protocol = `/api/cohorts/${cohortId}/workshops/${workshopId}/protocol`;
      const { presets, revision } = (await solene.get(protocol).expect(200)).body;
      const { preset, phases } = presets.find((each: { preset: string }) => each.preset === 'two-150');
      const wanted = phases.map((phase: object) => ({ ...phase, leastMinutes: undefined }));
      await solene.put(protocol).send({ revision, preset, phases: wanted }).expect(200);
      turns = `/api/cohorts/${cohortId}/groups/${groupId}/turns`;
      await solene.put(`${turns}/A1/2`).send({ memberId: people.Fatou.memberId }).expect(204);
      await start();
    });
    const swap = (who: Somebody) =>
      done(who, { kind: 'client', consultation: 1, memberId: people.Fatou.memberId, why: 'swap' });
    const decided = () =>
      world.db.query(
        `SELECT slot, member_id AS "memberId", outcome FROM workshops_turn WHERE group_id = $1 ORDER BY slot, outcome`,
        [groupId],
      );

    it('exchanges its clients in the rotation too, whoever commands: also a member who was named', async () => {
      await done(solene, { kind: 'name-deputy', memberId: people.Lucas.memberId });
      await done(solene, { kind: 'give-command', to: people.Lucas.memberId });
      await swap(people.Lucas);
      expect(await decided()).toEqual([
        { slot: 1, memberId: people.Fatou.memberId, outcome: 'planned' },
        { slot: 2, memberId: people.Rémi.memberId, outcome: 'planned' },
      ]);
    });

    it('marks a client who is not there absent for their turn, and tells who coordinates', async () => {
      await done(solene, { kind: 'mark', memberId: people.Rémi.memberId, presence: 'absent' });
      await swap(solene);
      expect(await decided()).toEqual([
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

  it('is taken over by whoever replaces its facilitator, and not by whom they replace', async () => {
    const david = await member(world, cohortId, 'facilitator');
    await start();
    await solene
      .put(`/api/cohorts/${cohortId}/workshops/${workshopId}/facilitator`)
      .send({ facilitatorId: david.memberId, note: null })
      .expect(204);
    await send(thomas, { kind: 'take-command' }).expect(409);
    await done(david, { kind: 'take-command' });
    await send(solene, { kind: 'take-command' }).expect(409);
  });

  it('tells a discreet signal to whoever commands, and to nobody else', async () => {
    await start();
    const hers = await follow(world, solene, at('/stream'));
    const others = await follow(world, people.Fatou, at('/stream'));
    await people.Rémi.put(at('/signals/mine')).expect(204);
    expect(await hers.next('signals', (ids) => ids.length > 0)).toEqual([people.Rémi.memberId]);
    await done(solene, next(1));
    await others.next('fact', ({ kind }) => kind === 'move');
    expect(others.seen('signals')).toEqual([]);
    expect(await facts(people.Fatou)).toHaveLength(2);
    await solene.delete(at(`/signals/${people.Rémi.memberId}`)).expect(204);
    hers.stop();
    others.stop();
  });

  it('keeps notes for their author alone; two devices keep both texts', async () => {
    const put = (body: object) => people.Fatou.put(at('/note')).send(body);
    await put({ text: 'À demander', baseVersion: 0 }).expect(200);
    const other = await put({ text: 'Ailleurs', baseVersion: 0 }).expect(409);
    expect(other.body).toMatchObject({
      code: 'room.note-changed',
      current: { text: 'À demander', version: 1 },
    });
    expect((await people.Fatou.get(at()).expect(200)).body.note).toEqual({ text: 'À demander', version: 1 });
    expect((await solene.get(at()).expect(200)).body.note).toEqual({ text: '', version: 0 });
  });

  it('takes the evaluation of those who were there, again if they change their mind', async () => {
    await start();
    const put = (who: Somebody, useful: number) =>
      who.put(at('/evaluation')).set('idempotency-key', randomUUID()).send({ useful, heard: 5, frame: 4 });
    await put(people.Fatou, 3).expect(204);
    await put(people.Fatou, 4).expect(204);
    expect((await people.Fatou.get(at()).expect(200)).body.evaluation).toEqual({
      useful: 4,
      heard: 5,
      frame: 4,
    });
    await put(coordinator, 5).expect(403);
  });

  it('shows at the next workshop what earlier clients decided, to those who were of the group then', async () => {
    await start();
    const actionId = randomUUID();
    const decided = {
      kind: 'decide-action',
      actionId,
      consultation: 1,
      dueOn: '2027-03-10',
      text: 'Appeler',
    };
    await done(people.Rémi, decided);
    const { body } = await people.Fatou.get(at()).expect(200);
    expect(body.returns).toEqual([]);
    const stolen = await send(people.Fatou, { kind: 'follow-up', actionId, status: 'tried' }).expect(403);
    expect(stolen.body.code).toBe('room.not-yours');
    await done(people.Rémi, {
      kind: 'follow-up',
      actionId,
      status: 'not-yet',
      because: 'Le maire était absent',
    });
  });

  it('opens each phase of a workshop in writing at its date, and tells whoever takes part, once', async () => {
    const days = (count: number) => new Date(Date.parse(noon) + count * 86_400_000).toISOString();
    const plan = await solene.get(`/api/cohorts/${cohortId}/workshops/${workshopId}/protocol`).expect(200);
    const kinds: string[] = plan.body.phases.map(({ kind }: { kind: string }) => kind);
    const nth = kinds.indexOf('clarification');
    const cut = await send(solene, { kind: 'start', mode: 'written', opens: kinds.map(() => days(0)) });
    expect(cut.body).toMatchObject({ code: 'room.learnings-too-short', facts: { pointer: '/opens' } });
    await done(solene, { kind: 'start', mode: 'written', opens: kinds.map((_, each) => days(each)) });
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

    world.clock.travelTo(days(nth));
    Object.assign(people.Fatou, await signedIn(world, people.Fatou.accountId));
    await told();
    expect(await told()).toEqual([{ round: 0 }, { round: nth }]);
    await done(people.Fatou, question);
  });

  it('shows a relay what they type in from paper until it is whole; then who was client is corrected for a reason', async () => {
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
});
