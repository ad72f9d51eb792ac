import { MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort } from '../../../test/people.ts';
import { noon, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { aGroupWrittenTo, aWorldThatWritesTo, type GroupWrittenTo } from './testing/group-written-to.ts';

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

  it('tell of a move with the hour that is no longer, and remind of the new hour alone', async () => {
    const { fatou, schedule, change, everyMinute, caughtBy } = here;
    const id = await schedule();
    await world.work();
    await change(id, { date: '2027-03-05' });
    await world.work();
    const text = readable(caughtBy(fatou)[1]!);
    expect(text).toContain('Date annoncée avant\u00A0: jeudi 4 mars, de 10:00 à 12:00');
    expect(text).toContain('vendredi 5 mars');
    expect(text).toContain('Raison donnée\u00A0: Une salle fermée');
    world.clock.travelTo('2027-03-03T09:30:00Z');
    await everyMinute();
    expect(caughtBy(fatou)).toHaveLength(2);
    world.clock.travelTo('2027-03-04T09:00:00Z');
    await everyMinute();
    expect(readable(caughtBy(fatou)[2]!)).toContain('vendredi 5 mars, de 10:00 à 12:00');
  });

  it('are read again when they leave: who was cancelled, moved or left meanwhile gets what is so now', async () => {
    const { cohortId, solene, fatou, marie, schedule, change, everyMinute, caught, caughtBy, ledger } = here;
    const id = await schedule();
    await sink.stop();
    await world.work();
    await change(id, { date: '2027-03-05' });
    await world.work();
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-01', 'Mutation');
    await sink.start();
    world.clock.travelTo('2027-03-01T12:00:00Z');
    await everyMinute();
    expect(
      caught()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([marie, solene].map(({ email }) => email).sort());
    expect(readable(caughtBy(marie)[0]!)).toContain('vendredi 5 mars');
    expect(await ledger(fatou)).toEqual([
      { kind: 'invitation', state: 'skipped', why: 'changed-since' },
      { kind: 'invitation', state: 'skipped', why: 'not-expected' },
    ]);
  });

  it('tell of a cancellation and of a return, and remind of nothing in between', async () => {
    const { fatou, schedule, cancel, reopen, everyMinute, ledger } = here;
    const id = await schedule();
    await world.work();
    await cancel(id);
    await world.work();
    world.clock.travelTo('2027-03-03T09:30:00Z');
    await everyMinute();
    await reopen(id);
    await world.work();
    world.clock.travelTo('2027-03-04T08:10:00Z');
    await everyMinute();
    expect((await ledger(fatou)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'invitation sent',
      'cancelled sent',
      'reopened sent',
      'reminder-1h sent',
    ]);
  });

  it('remind of nothing, and tell of no absence, once the workshop has been held before its hour', async () => {
    const { solene, fatou, marie, at, schedule, everyMinute, caughtBy, ledger } = here;
    const id = await schedule();
    await world.work();
    await fatou
      .put(at(`workshops/${id}/reply`))
      .send({ answer: 'not-coming' })
      .expect(204);
    await world.work();
    for (const step of ['opening', 'closing']) await solene.put(at(`workshops/${id}/${step}`)).expect(204);
    world.clock.travelTo('2027-03-03T09:30:00Z');
    await everyMinute();
    const untold = { state: 'skipped', why: 'too-late' };
    expect(await ledger(marie)).toContainEqual({ kind: 'reminder-1d', ...untold });
    expect(await ledger(solene)).toContainEqual({ kind: 'absence', ...untold });
    expect(caughtBy(marie)).toHaveLength(1);
    expect(caughtBy(solene)).toHaveLength(1);
  });

  it('say nothing to those who were never told of what no longer takes place', async () => {
    const { fatou, schedule, cancel, reopen, everyMinute, caught, caughtBy } = here;
    await sink.stop();
    const id = await schedule();
    await world.work();
    await cancel(id);
    await world.work();
    await sink.start();
    world.clock.travelTo('2027-03-01T12:00:00Z');
    await everyMinute();
    expect(caught()).toEqual([]);
    await reopen(id);
    await world.work();
    expect(caughtBy(fatou)).toHaveLength(1);
    expect(readable(caughtBy(fatou)[0]!)).toContain('Une rencontre est prévue');
  });

  it('remind seven days, a day and an hour before, whoever has known since before', async () => {
    const { fatou, schedule, everyMinute, caughtBy, ledger } = here;
    await schedule({ date: '2027-03-18' });
    await world.work();
    for (const instant of [
      '2027-03-11T08:59:00Z',
      '2027-03-11T09:00:00Z',
      '2027-03-17T09:00:00Z',
      '2027-03-18T08:00:00Z',
    ])
      for (const _ of [1, 2]) {
        world.clock.travelTo(instant);
        await everyMinute();
      }
    expect((await ledger(fatou)).map(({ kind }) => kind)).toEqual([
      ...['invitation', 'reminder-7d', 'reminder-1d', 'reminder-1h'],
    ]);
    expect(caughtBy(fatou)).toHaveLength(4);
  });

  it('do not remind of what was told less than a moment ago', async () => {
    const { fatou, schedule, everyMinute, ledger } = here;
    await schedule();
    await world.work();
    await everyMinute();
    expect((await ledger(fatou)).map(({ kind }) => kind)).toEqual(['invitation']);
  });
});
