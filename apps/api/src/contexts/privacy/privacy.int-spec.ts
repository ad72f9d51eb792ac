import { createHash, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aCohort, aGroup, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { headsOfFiles, pdf } from '../../../test/places.ts';
import { countStatements } from '../../../test/statements.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { readZip } from '../../../test/zip-reader.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { notErased } from './domain/not-erased.ts';
import { notTold } from './domain/not-told.ts';
import { OwnParts } from './queries/own-parts.ts';
import { EraseMyWritings } from './use-cases/erase-my-writings.ts';

/** Words found nowhere else: those of Mathieu, and those of others. */
const mine = {
  journal: 'mot-du-journal',
  contract: 'mot-de-la-demande',
  learning: 'mot-que-fatou-tape-pour-moi',
  action: 'mot-de-l-action',
  note: 'mot-de-la-note',
  need: 'mot-du-besoin',
  contest: 'mot-de-la-contestation',
} as const;
const theirs = {
  offer: 'mot-de-l-offre-de-fatou',
  typedForLucas: 'mot-de-lucas-que-je-tape',
  reason: 'mot-du-motif-de-la-coordination',
} as const;

const drawing = 'M10 10L20 20';
const digest = createHash('sha256').update(pdf).digest('hex');

type Fact = Readonly<{
  kind: string;
  at: string | null;
  about: string | null;
  fields: Record<string, unknown>;
}>;

describe('the copy of one’s own data', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let mathieu: Somebody;
  let fatou: Somebody;
  let lucas: Somebody;
  let workshopId: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène' });
    mathieu = await member(world, cohortId, 'participant', { givenName: 'Mathieu', zone: 'Indian/Reunion' });
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou' });
    lucas = await member(world, cohortId, 'participant', { givenName: 'Lucas' });
    await learns();
    await meets();
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const copyOf = (who: Somebody, language = 'fr') =>
    readZip(who.get(`/api/my-data/copy.zip?language=${language}`));
  const factsOf = async (who: Somebody): Promise<Fact[]> =>
    JSON.parse((await copyOf(who)).get('donnees.json')!).facts;

  async function learns(): Promise<void> {
    const write = (step: string, text: string) =>
      mathieu
        .put(at(`steps/${step}/drafts/text`))
        .send({ value: text, baseVersion: 0 })
        .expect(200);
    await write('M1-E3', `<b>Ouf</b>, ${mine.journal}`);
    await mathieu.put(at('steps/M1-E2/answers/Q1')).send({ value: 'b' }).expect(200);
    await handsInFile(mathieu);
    const other = {
      kind: 'other',
      note: mine.need,
      sharedWithFacilitator: true,
      sharedWithCoordinator: false,
    };
    await mathieu
      .put('/api/needs')
      .send({ revision: 0, needs: [other] })
      .expect(200);
  }

  /** The same document, whoever hands it in. */
  async function handsInFile(who: Somebody): Promise<void> {
    const files = at('steps/M2-E2/files');
    const { headers } = await who.post(files).set(headsOfFiles.openDeliverableFile).expect(201);
    const whole = { ...headsOfFiles.sendDeliverablePiece, 'upload-offset': '0' };
    await who.patch(headers['location']!).set(whole).send(pdf).expect(204);
  }

  async function meets(): Promise<void> {
    const groupId = await aGroup(world, { facilitator: solene, members: [mathieu, fatou, lucas] });
    const hour = { date: '2027-03-01', time: '12:00', minutes: 120, place: 'Mairie' };
    const asked = solene.post(at('workshops')).send({ groupId, stepKey: 'A1', ...hour });
    workshopId = (await asked.expect(201)).body.workshopId;
    const client = { memberId: mathieu.memberId };
    await solene
      .put(at(`groups/${groupId}/turns/A1/1`))
      .send(client)
      .expect(204);
    const done = (who: Somebody, command: object) =>
      who
        .post(at(`workshops/${workshopId}/room/commands`))
        .set('idempotency-key', randomUUID())
        .send(command)
        .expect(200);
    await done(solene, { kind: 'start', mode: 'live' });
    // On one device: each may type for the others.
    const others = [fatou, lucas].map(({ memberId }) => memberId);
    await done(mathieu, { kind: 'arrive', means: 'online', with: others });
    for (const to of [1, 2, 3, 4]) await done(solene, { kind: 'move', to, how: 'next' });
    await done(mathieu, { kind: 'contract', consultation: 1, tags: ['leads'], text: mine.contract });
    const said = (who: Somebody, text: string, more: object) =>
      done(who, { kind: 'contribute', consultation: 1, text, ...more });
    await said(fatou, theirs.offer, { type: 'offer', tag: 'leads' });
    await said(fatou, mine.learning, { type: 'learning', onBehalfOf: mathieu.memberId });
    await said(mathieu, theirs.typedForLucas, { type: 'question', onBehalfOf: lucas.memberId });
    const action = { kind: 'decide-action', actionId: randomUUID(), consultation: 1, text: mine.action };
    await done(mathieu, { ...action, dueOn: '2027-03-10' });
    const note = { text: mine.note, baseVersion: 0 };
    await mathieu
      .put(at(`workshops/${workshopId}/room/note`))
      .send(note)
      .expect(200);
    await done(solene, { kind: 'mark', memberId: mathieu.memberId, presence: 'late' });
    await done(solene, { kind: 'end', how: 'done', forgetMinutes: 0 });
    const sheet = await mathieu.get(at(`workshops/${workshopId}/attendance`)).expect(200);
    const signature = { kind: 'drawn', drawing, seal: sheet.body.people[0].seal };
    await mathieu
      .put(at(`workshops/${workshopId}/attendance/mine/signature`))
      .send(signature)
      .expect(204);
    const contest = mathieu
      .put(at(`workshops/${workshopId}/attendance/mine/contest`))
      .send({ text: mine.contest });
    await contest.expect(204);
  }

  it('holds all that somebody wrote, chose and handed in, to read and for another program', async () => {
    const files = await copyOf(mathieu);
    expect([...files.keys()].map((path) => path.replace(/-\w{6}-/, '-'))).toEqual([
      ...['vos-donnees.html', 'donnees.json', 'fichiers/M2-E2-document.pdf'],
    ]);
    const [page, data] = [files.get('vos-donnees.html')!, files.get('donnees.json')!];
    for (const word of Object.values(mine)) {
      expect(page).toContain(word);
      expect(data).toContain(word);
    }
    expect([...files.values()].at(-1)).toBe(pdf.toString());
    expect(JSON.parse(data)).toMatchObject({
      format: 'cheminer-own-data',
      version: 1,
      name: 'Mathieu Martin',
    });
  });

  it('tells it in words and at the hours of its reader, and shows what was typed as text', async () => {
    const page = (await copyOf(mathieu)).get('vos-donnees.html')!;
    for (const told of [
      '<h3>Première page</h3>',
      '&lt;b&gt;Ouf',
      'Celle-là',
      '1er mars 2027, 15:00',
      'en retard',
    ])
      expect(page).toContain(told);
    expect(page).toContain('10 mars 2027');
    expect(page).toContain(`<path d="${drawing}"`);
    expect(page).not.toContain('<dt>Champ</dt>');
    expect(page).not.toMatch(/undefined|\[object|null/);
    const english = (await copyOf(mathieu, 'en')).get('your-data.html')!;
    expect(english).toContain('<html lang="en">');
    expect(english).not.toMatch(/undefined|\[object|null/);
  });

  it('holds no word of anybody else, even typed by them', async () => {
    await world.app.get(WithdrawMember).run(cohortId, lucas.memberId, '2027-03-01', theirs.reason);
    for (const who of [mathieu, lucas]) {
      const all = [...(await copyOf(who)).values()].join('\n');
      const strangers =
        who === mathieu ? Object.values(theirs) : [theirs.offer, theirs.reason, ...Object.values(mine)];
      expect(strangers.filter((word) => all.includes(word))).toEqual([]);
    }
    expect((await factsOf(lucas)).filter(({ kind }) => kind === 'contribution')).toMatchObject([
      { about: 'Atelier 1', fields: { type: 'question', text: theirs.typedForLucas } },
    ]);
  });

  it('is there after leaving, and for whoever is in no cohort', async () => {
    await world.app.get(WithdrawMember).run(cohortId, mathieu.memberId, '2027-03-01', 'Mutation');
    expect((await copyOf(mathieu)).get('donnees.json')).toContain(mine.journal);
    const stranger = await someone(world);
    const alone = JSON.parse((await readZip(stranger.get('/api/my-data/copy.zip'))).get('donnees.json')!);
    expect(alone.facts.map(({ kind }: Fact) => kind)).toEqual(['account', 'sign-in']);
  });

  it('leaves nothing out and says nothing twice, however much it is, for a few statements', async () => {
    const cost = () => countStatements(world, () => copyOf(fatou));
    const records = (count: number) =>
      world.db.query(
        `INSERT INTO learning_record (id, member_id, actor_id, verb, step_key, version_id, done_at, received_at, entry_key)
         SELECT gen_random_uuid(), $1, $2, 'began', 'M1-E1', $2, $3, $3, 'n' || each FROM generate_series(1, $4) each`,
        [fatou.memberId, fatou.accountId, noon, count],
      );
    const few = await cost();
    await records(150);
    expect(await cost()).toBe(few);
    expect(few).toBeLessThan(80);
    await records(450);
    const entries = (await factsOf(fatou)).flatMap(({ kind, fields }) =>
      kind === 'learning-record' ? [fields['entry']] : [],
    );
    expect(entries).toHaveLength(600);
    expect(new Set(entries).size).toBe(450);
  });

  it('is without what they had erased: what they wrote for themselves goes, what proves and what is their group’s stays', async () => {
    await mathieu.put(at('steps/M1-E1/completion')).send({ end: true }).expect(200);
    await mathieu.put(at('steps/M1-E3/shares/group')).expect(200);
    await world.app.get(WithdrawMember).run(cohortId, mathieu.memberId, '2027-03-01', 'Mutation');
    const before = await mathieu.get(at('path')).expect(200);

    const { body } = await mathieu.delete(at('my-writings')).expect(200);
    expect(body).toEqual({ texts: 1, answers: 1, shares: 1, files: 1, slots: 0, notes: 1 });
    const left = [...(await copyOf(mathieu)).values()].join('\n');
    const { journal, note, ...kept } = mine;
    expect([journal, note, pdf.toString()].filter((word) => left.includes(word))).toEqual([]);
    expect(Object.values(kept).filter((word) => !left.includes(word))).toEqual([]);
    const { body: after } = await mathieu.get(at('path')).expect(200);
    expect([after.themes[0].done, after.themes]).toEqual([1, before.body.themes]);
    expect((await fatou.get(at('shared')).expect(200)).text).not.toContain(journal);
    expect((await mathieu.get('/api/my-data/erasures').expect(200)).body).toEqual([
      { cohortId, erasedAt: world.clock.now().toISOString() },
    ]);
    const again = await mathieu.delete(at('my-writings')).expect(200);
    expect(Object.values(again.body)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('loses an erased file itself once nobody else names it', async () => {
    const isStored = async () =>
      (await readdir(world.env.MEDIA_DIR, { recursive: true })).includes(join(digest.slice(0, 2), digest));
    const erases = async (who: Somebody) => {
      await who.delete(at('my-writings')).expect(200);
      await world.work();
    };
    await world.db.query('DELETE FROM learning_file WHERE member_id <> $1', [mathieu.memberId]);
    await handsInFile(fatou);
    await erases(mathieu);
    expect(await isStored()).toBe(true);
    await erases(fatou);
    expect(await isStored()).toBe(false);
  });

  it('answers for every table there is', async () => {
    const rows = await world.db.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    );
    const told = world.app.get(OwnParts).tables;
    expect([...told, ...Object.keys(notTold)].sort()).toEqual(rows.map(({ name }) => name).sort());
    const erased = world.app.get(EraseMyWritings).tables;
    expect([...erased, ...Object.keys(notErased)].sort()).toEqual([...told].sort());
  });
});
