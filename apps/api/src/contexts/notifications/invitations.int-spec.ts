import { entryIn, MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, aGroup, member, type Somebody } from '../../../test/people.ts';
import { noon, type World } from '../../../test/world.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';
import {
  aGroupWrittenTo,
  aWorldThatWritesTo,
  type GroupWrittenTo,
  partstatIn,
  sequenceIn,
  thursday,
} from './testing/group-written-to.ts';
import { Rounds } from './use-cases/rounds.ts';

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

  it('invite everybody who is expected, the facilitator too, each at their own hours', async () => {
    const { solene, fatou, marie, schedule, caught, caughtBy } = here;
    await schedule();
    await world.work();
    expect(
      caught()
        .map(({ to }) => to)
        .sort(),
    ).toEqual([fatou, marie, solene].map(({ email }) => email).sort());
    const text = readable(caughtBy(marie)[0]!);
    expect(text).toContain('jeudi 4 mars, de 13:00 à 15:00 (heure de La Réunion)');
    expect(text).toContain('soit jeudi 4 mars, de 10:00 à 12:00, heure de Paris');
    expect(readable(caughtBy(fatou)[0]!)).not.toContain('heure de Paris');
    expect(text).toContain('https://visio.example/a');
  });

  it('ask the participants whether they come, by an address that answers for them alone', async () => {
    const { solene, fatou, at, schedule, caughtBy } = here;
    await schedule();
    await world.work();
    const [, token] = /cheminer\.example\/reponse\/([\w-]+)/.exec(readable(caughtBy(fatou)[0]!))!;
    await world.anonymous.put(`/api/answers/${token}/reply`).send({ answer: 'coming' }).expect(204);
    const [workshop] = (await fatou.get(at('workshops')).expect(200)).body;
    expect(workshop.myReply).toBe('coming');
    expect(readable(caughtBy(solene)[0]!)).not.toContain('/reponse/');
  });

  it('carry the one entry of a calendar: made, moved with a greater number, taken off', async () => {
    const { fatou, schedule, change, cancel, caughtBy } = here;
    const id = await schedule();
    await world.work();
    await change(id, { date: '2027-03-05' });
    await world.work();
    await cancel(id);
    await world.work();
    const entries = caughtBy(fatou).map((message) =>
      entryIn(message).match(/^(METHOD|UID|SEQUENCE|DTSTART;[^:]*):.*$/gm),
    );
    const uid = `UID:meeting-${id}@cheminer`;
    const at = (day: string) => `DTSTART;TZID=Europe/Paris:${day}T100000`;
    expect(entries.map((entry) => new Set(entry))).toEqual([
      new Set(['METHOD:REQUEST', uid, 'SEQUENCE:0', at('20270304')]),
      new Set(['METHOD:REQUEST', uid, 'SEQUENCE:1', at('20270305')]),
      new Set(['METHOD:CANCEL', uid, 'SEQUENCE:2', at('20270305')]),
    ]);
    expect(caughtBy(fatou)[2]!.raw).toMatch(/text\/calendar; charset=utf-8; method=CANCEL/i);
  });

  it('bring another end, room and link into the calendar at once, however far ahead', async () => {
    const { fatou, schedule, change, caughtBy } = here;
    const far = { date: '2027-03-18' };
    const id = await schedule(far);
    await world.work();
    await change(id, { ...far, minutes: 150, place: 'Mairie, salle 2', link: 'https://visio.example/b' });
    await world.work();
    const entries = caughtBy(fatou).map(entryIn);
    expect(entries).toHaveLength(2);
    for (const entry of entries) expect(entry).toContain(`UID:meeting-${id}@cheminer`);
    expect(caughtBy(fatou).map(sequenceIn)).toEqual([0, 1]);
    expect(entries[1]).toContain('DTEND;TZID=Europe/Paris:20270318T123000');
    expect(entries[1]).toMatch(/^LOCATION:Mairie\\, salle 2/m);
    expect(entries[1]).toContain('https://visio.example/b');
  });

  it('do not let what waited for the morning keep a new link from the calendar', async () => {
    const { cohortId, fatou, schedule, change, standIn, everyQuarter, caughtBy } = here;
    const far = { date: '2027-03-18' };
    const id = await schedule(far);
    await world.work();
    await standIn(id, await member(world, cohortId, 'facilitator'));
    await change(id, { ...far, link: 'https://visio.example/b' }, 2);
    await world.work();
    expect(entryIn(caughtBy(fatou)[1]!)).toContain('https://visio.example/b');
    world.clock.travelTo('2027-03-02T06:00:00Z');
    await everyQuarter();
    expect(caughtBy(fatou)).toHaveLength(2);
  });

  it('keep in the calendar what each answered, until the date changes', async () => {
    const { fatou, marie, at, schedule, change, caughtBy } = here;
    const id = await schedule();
    await world.work();
    await fatou
      .put(at(`workshops/${id}/reply`))
      .send({ answer: 'coming' })
      .expect(204);
    await change(id, { minutes: 150 });
    await world.work();
    await change(id, { date: '2027-03-05', minutes: 150 }, 2);
    await world.work();
    expect(caughtBy(fatou).map(partstatIn)).toEqual(['NEEDS-ACTION', 'ACCEPTED', 'NEEDS-ACTION']);
    expect(caughtBy(marie).map(partstatIn)).toEqual(Array(3).fill('NEEDS-ACTION'));
  });

  it('say the same once, however often the worker is told and comes round', async () => {
    const { schedule, everyMinute, everyQuarter, caught } = here;
    const id = await schedule();
    await world.work();
    for (const _ of [1, 2]) {
      await world.app.get(Rounds).tell(id);
      await everyMinute();
      await everyQuarter();
    }
    expect(caught()).toHaveLength(3);
  });

  it('take a meeting off the calendar of whoever leaves its group, and put it back when they return', async () => {
    const { solene, fatou, marie, groupId, at, schedule, change, caughtBy, ledger } = here;
    const id = await schedule();
    await world.work();
    const other = await aGroup(world, { facilitator: solene, members: [], key: 'B' });
    const regroup = async (revision: number, [inA, inB]: readonly [Somebody[], Somebody[]]) => {
      const place = { facilitatorId: solene.memberId, relayId: null };
      const groups = [
        { groupId, groupKey: 'A', ...place, memberIds: inA.map(({ memberId }) => memberId) },
        { groupId: other, groupKey: 'B', ...place, memberIds: inB.map(({ memberId }) => memberId) },
      ];
      await solene.put(at('grouping')).send({ revision, groups }).expect(204);
      await world.work();
    };
    await regroup(0, [[marie], [fatou]]);
    await regroup(1, [[marie, fatou], []]);
    await regroup(2, [[marie], [fatou]]);
    expect((await ledger(fatou)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['invitation sent', 'released sent', 'invitation sent', 'released sent'],
    ]);
    const told = caughtBy(fatou)[1]!;
    expect(told.raw).toMatch(/text\/calendar; charset=utf-8; method=CANCEL/i);
    expect(readable(told)).not.toContain(thursday.link);
    expect((await ledger(marie)).map(({ kind }) => kind)).toEqual(['invitation']);
    await regroup(3, [[marie, fatou], []]);
    await change(id, { minutes: 150 });
    await world.work();
    expect(caughtBy(fatou).map(sequenceIn)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(caughtBy(marie).map(sequenceIn)).toEqual([0, 1]);
  });

  it('invite whoever comes to the group later, at the next quarter of an hour', async () => {
    const { cohortId, groupId, schedule, everyQuarter, caught, caughtBy } = here;
    await schedule();
    await world.work();
    const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-01' });
    await world.app.get(FormGroup).place(cohortId, groupId, late.memberId);
    await everyQuarter();
    expect(caughtBy(late)).toHaveLength(1);
    expect(caught()).toHaveLength(3);
  });

  it('speak the language of the reader', async () => {
    const { fatou, schedule, caughtBy } = here;
    await fatou.put('/api/me/language').send({ language: 'en' }).expect(204);
    await schedule();
    await world.work();
    const caught = caughtBy(fatou)[0]!;
    expect(caught.headers['subject']).toMatch(
      /^Invitation: Atelier 1, Thursday 4 March at 10:00|^Invitation: Atelier 1, Thursday,? March 4 at 10:00/,
    );
    expect(readable(caught)).toContain('You are expected at this meeting.');
    expect(caught.raw).toMatch(/<html lang=3D"en"/);
  });
});
