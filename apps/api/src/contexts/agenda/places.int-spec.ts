import { MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { Rounds } from '../notifications/use-cases/rounds.ts';

/** Thursday 4 March 2027, 10:30 in Paris. */
const thursday = { date: '2027-03-04', time: '10:30', minutes: 90, link: 'https://visio.example/tous' };

describe('a webinar with few places', () => {
  let sink: MailSink;
  let world: World;
  let cohortId: string;
  let aurelie: Somebody;
  let ada: Somebody;
  let bob: Somebody;
  let chloe: Somebody;
  let dan: Somebody;

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await startWorld({ SMTP_URL: sink.url, MAIL_FROM: 'Cheminer <bonjour@demo.example>' });
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    aurelie = await member(world, cohortId, 'coordinator');
    [ada, bob, chloe, dan] = (await Promise.all(
      ['Ada', 'Bob', 'Chloé', 'Dan'].map((givenName) =>
        member(world, cohortId, 'participant', { givenName }),
      ),
    )) as [Somebody, Somebody, Somebody, Somebody];
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const scheduled = async (places: number | null, body: object = {}): Promise<string> =>
    (
      await aurelie
        .post(at('webinars'))
        .send({ stepKey: 'W0', places, ...thursday, ...body })
        .expect(201)
    ).body.eventId;
  const take = async (id: string, who: Somebody): Promise<number | null> =>
    (await who.put(at(`webinars/${id}/place`)).expect(200)).body.rank;
  const giveBack = (id: string, who: Somebody) => who.delete(at(`webinars/${id}/place`)).expect(204);
  const change = (id: string, places: number | null) =>
    aurelie.put(at(`webinars/${id}/places`)).send({ places });
  const cancel = (id: string) =>
    aurelie
      .put(at(`webinars/${id}/cancellation`))
      .send({ reason: 'Intervenante souffrante' })
      .expect(204);
  const seenBy = async (who: Somebody) => (await who.get(at('webinars')).expect(200)).body[0];
  const rankOf = async (who: Somebody) => (await seenBy(who)).myPlace?.rank;
  const caughtBy = ({ email }: Somebody) => sink.caught.filter(({ to }) => to === email);
  const lastTo = (who: Somebody) => caughtBy(who).at(-1)!;

  it('is given to those who ask first, and the others wait in order; asking twice is asking once', async () => {
    const id = await scheduled(2);
    expect(await take(id, ada)).toBeNull();
    expect(await take(id, bob)).toBeNull();
    expect(await take(id, chloe)).toBe(1);
    expect(await take(id, dan)).toBe(2);
    expect([await take(id, ada), await take(id, dan)]).toEqual([null, 2]);
    expect(await seenBy(dan)).toMatchObject({
      ...{ places: { total: 2, taken: 2, waiting: 2 }, myPlace: { rank: 2 } },
    });
    const people = (await aurelie.get(at(`webinars/${id}/people`)).expect(200)).body;
    const place = (who: Somebody) =>
      people.find(({ memberId }: { memberId: string }) => memberId === who.memberId).place;
    expect([ada, chloe, dan].map(place)).toEqual([{ rank: null }, { rank: 1 }, { rank: 2 }]);
  });

  it('opens its room to those who have a place alone', async () => {
    const id = await scheduled(1);
    await take(id, ada);
    await take(id, bob);
    expect((await seenBy(ada)).link).toBe(thursday.link);
    expect((await seenBy(bob)).link).toBeNull();
    expect((await seenBy(chloe)).link).toBeNull();
    expect((await seenBy(aurelie)).link).toBe(thursday.link);
  });

  it('gives the place that comes back to the first in line, who is told so with the entry of their calendar', async () => {
    const no = { invitations: false, edits: true, digest: true, study: false, reminders: [] };
    await chloe.put('/api/me/mail-preferences').send(no).expect(204);
    const id = await scheduled(1);
    await take(id, bob);
    await take(id, chloe);
    await take(id, dan);
    await world.work();
    expect(caughtBy(chloe)).toEqual([]);
    await giveBack(id, bob);
    expect([await rankOf(bob), await rankOf(chloe), await rankOf(dan)]).toEqual([undefined, null, 1]);
    await world.work();
    expect(lastTo(bob).raw).toMatch(/text\/calendar; charset=utf-8; method=CANCEL/i);
    expect(readable(lastTo(chloe))).toContain('Vous avez demandé une place');
    expect(lastTo(chloe).raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/i);
    expect(readable(lastTo(chloe))).not.toContain('/desinscription/');
    expect(caughtBy(dan)).toEqual([]);
  });

  it('is fair when many ask, and several give back, at the same moment', async () => {
    const others = await Promise.all(Array.from({ length: 8 }, () => member(world, cohortId)));
    const id = await scheduled(2);
    await Promise.all(others.map((who) => take(id, who)));
    const ranks = await Promise.all(others.map(rankOf));
    expect(ranks.map(String).sort()).toEqual(['1', '2', '3', '4', '5', '6', 'null', 'null']);
    const having = others.filter((_, index) => ranks[index] === null);
    await Promise.all([giveBack(id, having[0]!), take(id, ada), giveBack(id, having[1]!), take(id, bob)]);
    const byRank = (rank: number) => rankOf(others[ranks.indexOf(rank)]!);
    expect([await byRank(1), await byRank(2), await byRank(3)]).toEqual([null, null, 1]);
    expect((await seenBy(aurelie)).places).toEqual({ total: 2, taken: 2, waiting: 6 });
  });

  it('has more places, never fewer than people who have one', async () => {
    const id = await scheduled(1);
    for (const who of [ada, bob, chloe]) await take(id, who);
    await change(id, 2).expect(204);
    expect([await rankOf(bob), await rankOf(chloe)]).toEqual([null, 1]);
    const { body } = await change(id, 1).expect(409);
    expect(body).toMatchObject({ code: 'cohorts.places-taken', facts: { taken: 2 } });
    expect((await seenBy(aurelie)).places.total).toBe(2);
    await change(id, null).expect(204);
    expect(await seenBy(dan)).toMatchObject({ places: null, myPlace: null, link: thursday.link });
    expect((await dan.put(at(`webinars/${id}/place`)).expect(409)).body.code).toBe('cohorts.no-places');
    expect((await change(id, 3).expect(409)).body.facts).toEqual({ taken: 4 });
    await change(id, 4).expect(204);
    expect(await rankOf(dan)).toBeNull();
    await change(id, 0).expect(400);
  });

  it('tells those who wait that it is cancelled, and why; nobody asks for a place there any more', async () => {
    const id = await scheduled(1);
    await take(id, ada);
    await take(id, bob);
    await take(id, chloe);
    await giveBack(id, chloe);
    await world.work();
    await cancel(id);
    await world.work();
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await world.app.get(Rounds).everyQuarter();
    expect(readable(lastTo(bob))).toMatch(/Vous attendiez une place.*Intervenante souffrante/s);
    expect(lastTo(bob).raw).not.toContain('text/calendar');
    expect(lastTo(ada).raw).toMatch(/method=CANCEL/i);
    expect(caughtBy(chloe)).toEqual([]);
    expect((await dan.put(at(`webinars/${id}/place`)).expect(409)).body.code).toBe('cohorts.places-closed');
  });

  it('says nothing of a cancellation that was taken back before the message left', async () => {
    const id = await scheduled(1);
    await take(id, ada);
    await take(id, bob);
    await world.work();
    await cancel(id);
    await aurelie
      .put(at(`webinars/${id}/schedule`))
      .send({ ...thursday, revision: 2, reason: 'Elle va mieux' })
      .expect(200);
    await world.work();
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await world.app.get(Rounds).everyQuarter();
    expect(caughtBy(bob)).toEqual([]);
    expect(await rankOf(bob)).toBe(1);
  });

  it('passes over whoever is held elsewhere at that hour, who stays in line', async () => {
    const solene = await member(world, cohortId, 'facilitator');
    const groupId = await aGroup(world, { facilitator: solene, members: [bob] });
    const id = await scheduled(1);
    for (const who of [ada, bob, chloe]) await take(id, who);
    const workshop = { groupId, stepKey: 'A1', ...thursday };
    await solene.post(at('workshops')).send(workshop).expect(201);
    await giveBack(id, ada);
    expect([await rankOf(bob), await rankOf(chloe)]).toEqual([1, null]);
    await giveBack(id, chloe);
    expect((await bob.put(at(`webinars/${id}/place`)).expect(200)).body.rank).toBe(1);
    await aurelie
      .put(at(`webinars/${id}/schedule`))
      .send({ ...thursday, date: '2027-03-05', revision: 1, reason: 'Une salle fermée' })
      .expect(200);
    expect(await rankOf(bob)).toBeNull();
  });

  it('gives on the place of whoever leaves the cohort', async () => {
    const id = await scheduled(1);
    await take(id, ada);
    await take(id, bob);
    await world.app.get(WithdrawMember).run(cohortId, ada.memberId, '2027-03-02', 'Mutation');
    await world.work();
    expect(await rankOf(bob)).toBeNull();
  });

  it('closes when it begins', async () => {
    const id = await scheduled(1);
    await take(id, ada);
    await take(id, bob);
    world.clock.travelTo('2027-03-04T09:30:00Z');
    expect((await ada.delete(at(`webinars/${id}/place`)).expect(409)).body.code).toBe(
      'cohorts.places-closed',
    );
  });
});
