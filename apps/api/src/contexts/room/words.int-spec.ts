import { randomUUID } from 'node:crypto';
import { type Somebody } from '../../../test/people.ts';
import { type World } from '../../../test/world.ts';
import { aRoom, type ARoom, chosen, next, offer, travel, worldOfRooms } from './testing/a-room.ts';
import { follow } from './testing/follow.ts';
import { tablesThatSay } from './testing/tables.ts';

describe('what is said in the room of a workshop', () => {
  let world: World;
  beforeAll(async () => void (world = await worldOfRooms()));
  afterAll(() => world.close());

  it('tells a relay what happens, and what is said only while in command', async () => {
    const { solene, thomas, people, done, start, saidTo, statusNow } = await aRoom(world);
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

  it('keeps what a client wants for themselves from the others', async () => {
    const { solene, people, done, start, saidTo } = await aRoom(world);
    await start();
    for (const to of [1, 2, 3, 4, 5, 6]) await done(solene, next(to));
    await done(people.Fatou, offer);
    await done(people.Rémi, { kind: 'keep', consultation: 1, keeping: 'own' });
    expect((await saidTo(people.Lucas))[0]).toMatchObject({ content: null });
    expect((await saidTo(people.Rémi))[0]).toMatchObject({ content: { text: offer.text } });
  });

  it('keeps what is parked between its author and whoever commands, until the consultation', async () => {
    const { solene, people, done, start, saidTo } = await aRoom(world);
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

  it('tells a discreet signal to whoever commands, and to nobody else', async () => {
    const { solene, people, at, done, facts, start } = await aRoom(world);
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
    const { solene, people, at } = await aRoom(world);
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
    const { coordinator, people, at, start } = await aRoom(world);
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
    const { people, at, send, done, start } = await aRoom(world);
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

  it('erases what was said when the client asks so: from the table, not only from the screens', async () => {
    const { workshopId, solene, people, send, done, facts, start } = await aRoom(world);
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
    const { solene, people, done, start, saidTo } = await aRoom(world);
    await start();
    await done(people.Fatou, offer);
    travel(world, 15 * 60);
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
    const erase = ({ done }: ARoom, who: Somebody) =>
      done(who, { kind: 'keep', consultation: 1, keeping: 'erased' });
    const forget = ({ done, solene }: ARoom) =>
      done(solene, { kind: 'end', how: 'by-choice', forgetMinutes: 10 });
    afterEach(async () => expect(await tablesThatSay(world, secret)).toEqual([]));

    it('is an action that was said otherwise in the minutes that are forgotten', async () => {
      const room = await aRoom(world);
      const { people, done, start } = room;
      await start();
      const actionId = randomUUID();
      await done(people.Rémi, decide(actionId, 'Appeler'));
      travel(world, 15 * 60);
      await done(people.Rémi, decide(actionId, secret));
      await forget(room);
    });

    it('is why an action of an earlier workshop was given up, told in those minutes', async () => {
      const room = await aRoom(world);
      const { workshopId, people, done, start } = room;
      await start();
      const actionId = randomUUID();
      await world.db.query(
        `INSERT INTO room_action (action_id, workshop_id, cohort_id, group_id, client_id, consultation, decided_at)
         SELECT $1, $2, cohort_id, group_id, $3, 1, now() FROM room_run WHERE workshop_id = $4`,
        [actionId, randomUUID(), people.Rémi.memberId, workshopId],
      );
      await done(people.Rémi, { kind: 'follow-up', actionId, status: 'dropped', because: secret });
      await forget(room);
    });

    it('is an action that was dropped, as often as it was said', async () => {
      const { people, done, start } = await aRoom(world);
      await start();
      const actionId = randomUUID();
      await done(people.Rémi, decide(actionId, secret));
      await done(people.Rémi, decide(actionId, `${secret} non plus`));
      await done(people.Rémi, { kind: 'drop-action', actionId });
    });

    it('is why its client was corrected, once they erase', async () => {
      const room = await aRoom(world);
      const { solene, people, done } = room;
      world.clock.travelTo(new Date('2027-03-01T15:00:00Z'));
      const held = { heldFrom: '2027-03-01T12:00:00Z', heldTo: '2027-03-01T14:00:00Z' };
      await done(solene, { kind: 'start', mode: 'paper', ...held });
      await done(solene, { kind: 'end', how: 'on-paper', forgetMinutes: 0 });
      await done(solene, { ...chosen(people.Lucas), because: secret });
      await erase(room, people.Lucas);
    });

    it('is what was said of somebody who is client no more, and erases it; of who is, it stays', async () => {
      const room = await aRoom(world);
      const { solene, people, done, start } = room;
      await start();
      for (const to of [1, 2, 3]) await done(solene, next(to));
      const contribute = { kind: 'contribute', type: 'question', consultation: 1 };
      await done(people.Fatou, { ...contribute, text: secret });
      await done(people.Rémi, decide(randomUUID(), secret));
      await done(solene, chosen(people.Lucas));
      await done(people.Fatou, { ...contribute, text: 'Depuis quand ?' });
      await erase(room, people.Rémi);
      expect(await tablesThatSay(world, 'Depuis quand ?')).toEqual(['room_fact']);
    });

    it('is what was said before its subject was chosen, once whoever became its client erases it', async () => {
      const room = await aRoom(world);
      const { solene, people, turns, done, start } = room;
      await solene.put(`${turns}/A1/1`).send({ memberId: null }).expect(204);
      await start();
      await done(people.Fatou, { kind: 'contribute', type: 'question', text: secret });
      for (const to of [1, 2]) await done(solene, next(to));
      await done(people.Hélène, { kind: 'contribute', type: 'advice', text: secret });
      await done(solene, chosen(people.Lucas));
      await erase(room, people.Lucas);
    });

    it('is that somebody would rather have stopped, once it is over', async () => {
      const room = await aRoom(world);
      const { people, at, start } = room;
      await start();
      await people.Rémi.put(at('/signals/mine')).expect(204);
      await forget(room);
      await people.Rémi.put(at('/signals/mine')).expect(204);
      expect(await world.db.query('SELECT 1 FROM room_signal')).toEqual([]);
    });

    it('leaves no digest that what was said could be guessed by', async () => {
      const { workshopId, people, done, start } = await aRoom(world);
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
});
