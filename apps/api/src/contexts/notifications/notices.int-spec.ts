import { MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, member, type Somebody } from '../../../test/people.ts';
import { noon, type World } from '../../../test/world.ts';
import {
  aGroupWrittenTo,
  aWorldThatWritesTo,
  type GroupWrittenTo,
  thursday,
} from './testing/group-written-to.ts';

describe('messages about a meeting', () => {
  let sink: MailSink;
  let world: World;
  let here: GroupWrittenTo;

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await aWorldThatWritesTo(sink);
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    here = await aGroupWrittenTo(world, sink);
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  it('ask a group which hours suit it, by an address that needs no password, until the question is withdrawn', async () => {
    const { solene, marie, groupId, at, everyMinute, everyQuarter, caughtBy, ledger } = here;
    const slots = ['2027-03-04', '2027-03-05'].map((date) => ({ date, time: '10:00' }));
    const asked = {
      groupId,
      stepKey: 'A1',
      minutes: 120,
      link: thursday.link,
      slots,
      answerBy: '2027-03-03',
    };
    const { pollId } = (await solene.post(at('polls')).send(asked).expect(201)).body;
    await world.work();
    await everyMinute();
    const text = readable(caughtBy(marie)[0]!);
    expect(text).toContain('jeudi 4 mars, de 13:00 à 15:00');
    expect(text).toContain('vendredi 5 mars, de 13:00 à 15:00');
    expect(caughtBy(solene)).toEqual([]);
    const [, token] = /cheminer\.example\/reponse\/([\w-]+)/.exec(text)!;
    const { poll } = (await world.anonymous.get(`/api/answers/${token}`).expect(200)).body;
    const answers = [{ slotId: poll.slots[0].slotId, answer: 'yes' }];
    await world.anonymous.put(`/api/answers/${token}/poll`).send({ answers }).expect(204);
    await solene.delete(at(`polls/${pollId}`)).expect(204);
    await world.work();
    await everyMinute();
    expect(caughtBy(marie)).toHaveLength(1);
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    expect((await ledger(marie)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['poll-opened sent', 'poll-withdrawn sent', 'digest sent'],
    ]);
    expect(readable(caughtBy(marie)[1]!)).toContain('Aucune date ne change');
  });

  it('tell whoever runs a workshop who will not come, unless they come after all', async () => {
    const { solene, fatou, marie, at, schedule, everyMinute, caughtBy, ledger } = here;
    const id = await schedule();
    await world.work();
    const reply = (who: Somebody, answer: string) =>
      who
        .put(at(`workshops/${id}/reply`))
        .send({ answer })
        .expect(204);
    await reply(fatou, 'not-coming');
    await reply(marie, 'not-coming');
    await reply(marie, 'coming');
    await world.work();
    await everyMinute();
    expect((await ledger(solene)).map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      ...['absence sent', 'absence skipped', 'invitation sent'],
    ]);
    const told = readable(caughtBy(solene)[1]!);
    expect(told).toContain('Fatou Diallo ne pourra pas venir');
    expect(told).not.toMatch(/client·e|\/tours/);
    expect(caughtBy(fatou)).toHaveLength(1);
  });

  it('tell whoever runs it that a turn is to be decided, when its client will not come; the coordinator, that one is missing', async () => {
    const { cohortId, solene, fatou, groupId, at, schedule, everyMinute, everyQuarter, caughtBy, ledger } =
      here;
    const aurelie = await member(world, cohortId, 'coordinator');
    const id = await schedule();
    const turn = at(`groups/${groupId}/turns/A1/1`);
    await solene.put(turn).send({ memberId: fatou.memberId }).expect(204);
    await fatou
      .put(at(`workshops/${id}/reply`))
      .send({ answer: 'not-coming' })
      .expect(204);
    await world.work();
    world.clock.travelTo(new Date(world.clock.now().getTime() + 60_000));
    await solene.put(`${turn}/absence`).send({}).expect(204);
    await world.work();
    await everyMinute();
    const told = readable(caughtBy(solene).at(-1)!);
    expect(told).toContain('un autre tour est proposé, à décider');
    expect(told).toContain(`/promotions/${cohortId}/groupes/${groupId}/tours`);
    expect(caughtBy(aurelie)).toEqual([]);
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    expect((await ledger(aurelie)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['client-missing sent', 'digest sent'],
    ]);
    expect(readable(caughtBy(aurelie)[0]!)).toContain('Un tour de client·e est reporté');
    expect(readable(caughtBy(aurelie)[0]!)).not.toMatch(/Fatou|Diallo/);
  });

  it('tell each whose turn to be client it is now, once and without a reason', async () => {
    const { solene, fatou, marie, groupId, at, schedule, everyMinute, caughtBy, ledger } = here;
    await schedule();
    await world.work();
    const turn = at(`groups/${groupId}/turns/A1/1`);
    const place = async ({ memberId }: Somebody) => {
      await solene.put(turn).send({ memberId }).expect(204);
      await world.work();
      await everyMinute();
    };
    await place(fatou);
    await place(fatou);
    expect((await ledger(fatou)).map(({ kind }) => kind)).toEqual(['invitation', 'turn']);
    expect(readable(caughtBy(fatou)[1]!)).toMatch(
      /Vous êtes client·e.: Atelier 1|Votre tour de client·e est prévu/,
    );
    expect(readable(caughtBy(fatou)[1]!)).toContain('jeudi 4 mars, de 10:00 à 12:00');
    await solene.put(`${turn}/absence`).send({ reason: 'Urgence avec le maire' }).expect(204);
    await place(marie);
    expect((await ledger(marie)).map(({ kind }) => kind)).toEqual(['invitation', 'turn']);
    expect(readable(caughtBy(marie)[1]!)).not.toMatch(/Fatou|Diallo|maire|Raison/);
  });

  it('tell whoever is no longer client that their turn is free again', async () => {
    const { solene, fatou, marie, groupId, at, schedule, everyMinute, caughtBy } = here;
    await schedule();
    const turn = at(`groups/${groupId}/turns/A1/1`);
    for (const { memberId } of [fatou, marie]) {
      await solene.put(turn).send({ memberId }).expect(204);
      await world.work();
      await everyMinute();
      world.clock.travelTo(new Date(world.clock.now().getTime() + 60_000));
    }
    expect(caughtBy(fatou).map(readable).at(-1)).toContain('Vous n’êtes plus client·e à un atelier à venir');
  });

  it('tell the coordinator that a turn could not be: neither whose, nor why', async () => {
    const { cohortId, solene, fatou, groupId, at, schedule, everyQuarter, caughtBy } = here;
    const aurelie = await member(world, cohortId, 'coordinator');
    await schedule();
    const turn = at(`groups/${groupId}/turns/A1/1`);
    await solene.put(turn).send({ memberId: fatou.memberId }).expect(204);
    await solene.put(`${turn}/absence`).send({ reason: 'Urgence avec le maire' }).expect(204);
    await world.work();
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    const told = readable(caughtBy(aurelie).at(-1)!);
    expect(told).toContain('Dans le groupe A, un tour de client·e');
    expect(told).not.toMatch(/Fatou|Diallo|maire|Atelier 1/);
  });
});
