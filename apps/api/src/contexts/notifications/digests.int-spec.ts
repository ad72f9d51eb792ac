import { formatting } from '@cheminer/i18n';
import { MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, member, type Somebody } from '../../../test/people.ts';
import { noon, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
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

  it('leave to the message of the morning who runs it now, once, as it stands by then', async () => {
    const { cohortId, fatou, marie, schedule, standIn, everyQuarter, caughtBy, ledger } = here;
    const id = await schedule({ date: '2027-03-18' });
    await world.work();
    const named = (givenName: string) => member(world, cohortId, 'facilitator', { givenName });
    await standIn(id, await named('Basile'));
    await standIn(id, await named('Inès'));
    await world.work();
    expect(caughtBy(marie)).toHaveLength(1);
    world.clock.travelTo('2027-03-02T05:00:00Z');
    await everyQuarter();
    expect(caughtBy(marie)).toHaveLength(2);
    expect(caughtBy(fatou)).toHaveLength(1);
    const text = readable(caughtBy(marie)[1]!);
    expect(text).toContain('Inès');
    expect(text).not.toContain('Basile');
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    await everyQuarter();
    expect((await ledger(fatou)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['invitation sent', 'edited sent', 'digest sent'],
    ]);
    expect(caughtBy(fatou)).toHaveLength(2);
  });

  it('that are not urgent are one message of the day, or leave each at once for whoever wants it so', async () => {
    const {
      cohortId,
      solene,
      fatou,
      marie,
      groupId,
      at,
      schedule,
      standIn,
      everyMinute,
      everyQuarter,
      caughtBy,
    } = here;
    const chosen = { invitations: true, edits: true, digest: false, study: false, reminders: [] };
    await marie.put('/api/me/mail-preferences').send(chosen).expect(204);
    const id = await schedule({ date: '2027-03-18' });
    await world.work();
    const slots = ['2027-03-24', '2027-03-25'].map((date) => ({ date, time: '10:00' }));
    const asked = { groupId, stepKey: 'A1', minutes: 120, link: thursday.link, slots };
    const { pollId } = (await solene.post(at('polls')).send(asked).expect(201)).body;
    await world.work();
    await everyMinute();
    await standIn(id, await member(world, cohortId, 'facilitator', { givenName: 'Basile' }));
    await solene.delete(at(`polls/${pollId}`)).expect(204);
    await world.work();
    await everyMinute();
    const [before, atOnce] = [caughtBy(fatou), caughtBy(marie)].map(({ length }) => length);
    expect(atOnce! - before!).toBe(2);
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    expect([caughtBy(fatou), caughtBy(marie)].map(({ length }) => length)).toEqual([before! + 1, atOnce]);
    const text = readable(caughtBy(fatou).at(-1)!);
    expect(text).toContain('Basile');
    expect(text).toContain('Vous n’avez plus à répondre');
    expect(text).toContain('Aucune date ne change');
  });

  it('of the morning that were refused go again whole, and say so of each part', async () => {
    const { cohortId, fatou, at, schedule, standIn, everyQuarter, ledger } = here;
    const id = await schedule({ date: '2027-03-18' });
    await world.work();
    await standIn(id, await member(world, cohortId, 'facilitator'));
    await world.work();
    sink.answers.set(fatou.email, '550 5.1.1 No such mailbox');
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    const states = async () => (await ledger(fatou)).map(({ kind, state }) => `${kind} ${state}`);
    expect(await states()).toEqual(['invitation sent', 'edited refused', 'digest refused']);
    sink.answers.clear();
    const coordinator = await member(world, cohortId, 'coordinator');
    const { rows } = (await coordinator.get(at('messages?state=refused')).expect(200)).body;
    const of = (kind: string) => rows.find((row: { kind: string }) => row.kind === kind);
    expect([of('edited').canResend, of('digest').canResend]).toEqual([false, true]);
    await coordinator.post(at(`messages/${of('edited').id}/sending`)).expect(409);
    await coordinator.post(at(`messages/${of('digest').id}/sending`)).expect(204);
    await world.work();
    expect(await states()).toEqual(['invitation sent', 'edited sent', 'digest sent']);
  });

  it('of the morning that had nothing left to say leave nothing waiting behind', async () => {
    const { cohortId, fatou, schedule, standIn, everyQuarter, ledger } = here;
    const id = await schedule({ date: '2027-03-18' });
    await world.work();
    await standIn(id, await member(world, cohortId, 'facilitator'));
    await world.work();
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-01', 'Mutation');
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    await world.work();
    const waiting = (await ledger(fatou)).filter(({ state }) => state === 'queued');
    expect(waiting).toEqual([]);
  });

  it('say on Monday morning what is left of the week, with what else is not urgent, to whoever asked for it alone', async () => {
    const { cohortId, fatou, marie, at, schedule, standIn, everyQuarter, caughtBy } = here;
    const choose = (who: Somebody, study: boolean) => {
      const chosen = { invitations: true, edits: true, digest: true, study, reminders: ['1d'] };
      return who.put('/api/me/mail-preferences').send(chosen).expect(204);
    };
    await choose(fatou, true);
    await choose(marie, false);
    const id = await schedule({ date: '2027-03-18' });
    await world.work();
    world.clock.travelTo('2027-03-07T12:00:00Z');
    await standIn(id, await member(world, cohortId, 'facilitator', { givenName: 'Basile' }));
    await world.work();
    world.clock.travelTo('2027-03-08T06:00:00Z');
    for (const _ of [1, 2]) await everyQuarter();
    const week = (await fatou.get(at('study-slots')).expect(200)).body.declaredMinutes;
    expect(week).toBeGreaterThan(0);
    const text = readable(caughtBy(fatou)[1]!);
    expect(text).toContain(`Votre semaine\u00A0: ${formatting('fr', 'Europe/Paris').minutes(week)}`);
    expect(text).toContain('Premier module');
    expect(text).toContain('Basile');
    expect(text).toContain(`/promotions/${cohortId}/parcours`);
    expect(readable(caughtBy(marie)[1]!)).not.toContain('Votre semaine');

    world.clock.travelTo('2027-03-09T06:00:00Z');
    await everyQuarter();
    expect(caughtBy(fatou)).toHaveLength(2);
    world.clock.travelTo('2027-03-15T06:00:00Z');
    await everyQuarter();
    expect(caughtBy(fatou)).toHaveLength(3);
    expect(readable(caughtBy(fatou)[2]!)).toMatch(/Les dates sont des repères/);
  });

  it('say nothing of a week to whoever has left or wants it no more', async () => {
    const { cohortId, fatou, marie, everyMinute, everyQuarter, caughtBy, ledger } = here;
    const chosen = { invitations: true, edits: true, digest: true, study: true, reminders: [] };
    for (const who of [fatou, marie]) await who.put('/api/me/mail-preferences').send(chosen).expect(204);
    world.clock.travelTo('2027-03-08T06:00:00Z');
    await sink.stop();
    await everyQuarter();
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-08', 'Mutation');
    await world.db.query('UPDATE notifications_preference SET study = false WHERE account_id = $1', [
      marie.accountId,
    ]);
    await sink.start();
    world.clock.travelTo('2027-03-08T06:30:00Z');
    await everyMinute();
    expect([...caughtBy(fatou), ...caughtBy(marie)]).toEqual([]);
    for (const who of [fatou, marie])
      expect(await ledger(who)).toContainEqual({ kind: 'study-week', state: 'skipped', why: 'nothing-left' });
  });

  it('do not wait for the morning when the meeting is near', async () => {
    const { fatou, schedule, change, caughtBy } = here;
    const id = await schedule();
    await world.work();
    world.clock.travelTo('2027-03-03T11:00:00Z');
    await change(id, { link: 'https://visio.example/b' });
    await world.work();
    expect(readable(caughtBy(fatou)[1]!)).toContain('https://visio.example/b');
  });
});
