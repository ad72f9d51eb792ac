import { formatting } from '@cheminer/i18n';
import { type Caught, entryIn, MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';
import { Rounds } from './use-cases/rounds.ts';

const sequenceIn = (message: Caught): number => Number(/^SEQUENCE:(\d+)/m.exec(entryIn(message))![1]);
const partstatIn = (message: Caught): string => /PARTSTAT=([A-Z-]+)/.exec(entryIn(message))![1]!;

/** Thursday 4 March 2027, 10:00 in Paris. */
const thursday = { date: '2027-03-04', time: '10:00', minutes: 120, link: 'https://visio.example/a' };

describe('messages about a meeting', () => {
  let sink: MailSink;
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let fatou: Somebody;
  let marie: Somebody;
  let groupId: string;

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await startWorld({
      ...{ SMTP_URL: sink.url, MAIL_FROM: 'Cheminer <bonjour@demo.example>' },
      PUBLIC_URL: 'http://cheminer.example',
    });
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    marie = await member(world, cohortId, 'participant', {
      ...{ givenName: 'Marie-Annick', familyName: 'Hoarau', zone: 'Indian/Reunion' },
    });
    groupId = await aGroup(world, { facilitator: solene, members: [fatou, marie] });
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const schedule = async (body: object = {}): Promise<string> => {
    const asked = solene.post(at('workshops')).send({ groupId, stepKey: 'A1', ...thursday, ...body });
    return (await asked.expect(201)).body.workshopId;
  };
  const change = async (id: string, body: object, revision = 1): Promise<void> => {
    const wanted = { ...thursday, revision, reason: 'Une salle fermée', ...body };
    await solene
      .put(at(`workshops/${id}/schedule`))
      .send(wanted)
      .expect(200);
  };
  const standIn = (id: string, { memberId: facilitatorId }: Somebody) =>
    solene
      .put(at(`workshops/${id}/facilitator`))
      .send({ facilitatorId })
      .expect(204);
  const cancel = (id: string) =>
    solene
      .put(at(`workshops/${id}/cancellation`))
      .send({ reason: 'Grève' })
      .expect(204);
  const reopen = (id: string) =>
    solene
      .put(at(`workshops/${id}/reopening`))
      .send({ reason: 'Finalement si' })
      .expect(204);
  const everyMinute = () => world.app.get(Rounds).everyMinute();
  const everyQuarter = () => world.app.get(Rounds).everyQuarter();
  /** What the people of this test got. */
  const caught = () =>
    sink.caught.filter(({ to }) => [solene, fatou, marie].some(({ email }) => email === to));
  const caughtBy = ({ email }: Somebody) => sink.caught.filter(({ to }) => to === email);
  const ledger = (who?: Somebody) =>
    world.db.query<{ kind: string; state: string; why: string | null }[]>(
      `SELECT kind, state, why FROM notifications_message WHERE $1::uuid IS NULL OR account_id = $1
        ORDER BY created_at, round, kind, why`,
      [who?.accountId ?? null],
    );

  it('invite everybody who is expected, the facilitator too, each at their own hours', async () => {
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
    await schedule();
    await world.work();
    const [, token] = /cheminer\.example\/reponse\/([\w-]+)/.exec(readable(caughtBy(fatou)[0]!))!;
    await world.anonymous.put(`/api/answers/${token}/reply`).send({ answer: 'coming' }).expect(204);
    const [workshop] = (await fatou.get(at('workshops')).expect(200)).body;
    expect(workshop.myReply).toBe('coming');
    expect(readable(caughtBy(solene)[0]!)).not.toContain('/reponse/');
  });

  it('carry the one entry of a calendar: made, moved with a greater number, taken off', async () => {
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
    const id = await schedule();
    await world.work();
    for (const _ of [1, 2]) {
      await world.app.get(Rounds).tell(id);
      await everyMinute();
      await everyQuarter();
    }
    expect(caught()).toHaveLength(3);
  });

  it('tell of a move with the hour that is no longer, and remind of the new hour alone', async () => {
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

  it('take a meeting off the calendar of whoever leaves its group, and put it back when they return', async () => {
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

  it('ask a group which hours suit it, by an address that needs no password, until the question is withdrawn', async () => {
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

  it('say nothing to those who were never told of what no longer takes place', async () => {
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

  it('invite whoever comes to the group later, at the next quarter of an hour', async () => {
    await schedule();
    await world.work();
    const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-01' });
    await world.app.get(FormGroup).place(cohortId, groupId, late.memberId);
    await everyQuarter();
    expect(caughtBy(late)).toHaveLength(1);
    expect(caught()).toHaveLength(3);
  });

  it('remind seven days, a day and an hour before, whoever has known since before', async () => {
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
    await schedule();
    await world.work();
    await everyMinute();
    expect((await ledger(fatou)).map(({ kind }) => kind)).toEqual(['invitation']);
  });

  it('leave to the message of the morning who runs it now, once, as it stands by then', async () => {
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
    const id = await schedule();
    await world.work();
    world.clock.travelTo('2027-03-03T11:00:00Z');
    await change(id, { link: 'https://visio.example/b' });
    await world.work();
    expect(readable(caughtBy(fatou)[1]!)).toContain('https://visio.example/b');
  });

  it('speak the language of the reader', async () => {
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
