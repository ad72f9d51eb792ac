import { ApiProcess } from '../../../tools/start/api-process.ts';
import { freePort } from '../../../tools/start/free-port.ts';
import {
  draft,
  everyFact,
  everyWrite,
  nothing,
  type Shown,
  uploaded,
  type Write,
} from './acknowledged-writes.ts';
import { aCohortOfEveryKind, aGroup, member, type Somebody } from './people.ts';
import { startWorld, type World } from './world.ts';

describe('an API process that is killed', () => {
  let world: World;
  let learner: Somebody;
  let colleague: Somebody;
  let api: ApiProcess;
  beforeAll(async () => {
    world = await startWorld();
    const cohortId = await aCohortOfEveryKind(world);
    [learner, colleague] = [await member(world, cohortId), await member(world, cohortId)];
    await aGroup(world, {
      ...{ facilitator: await member(world, cohortId, 'facilitator'), members: [learner, colleague] },
    });
    api = new ApiProcess(world.env.DATABASE_URL, await freePort(), { MEDIA_DIR: world.env.MEDIA_DIR });
    await api.start();
  }, 60_000);
  afterAll(async () => {
    await api.kill();
    await world.close();
  });

  const stepOf = ({ path }: Write): string => path.split('/')[0]!;
  const steps = (who = learner) => `/api/cohorts/${who.cohortId}/steps`;
  let upload = '';
  const ask = (who: Somebody, address: string, options: RequestInit) =>
    fetch(`${api.address}${address}`, {
      ...options,
      headers: { ...options.headers, cookie: who.cookie, 'sec-fetch-site': 'same-origin' },
    });

  /** How much of the upload came, asked as a browser asks before it goes on. */
  async function offset(): Promise<number> {
    const found = await ask(learner, upload, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
    return Number(found.headers.get('upload-offset'));
  }

  async function send({ method, path, headers, body, from }: Write, who = learner): Promise<Response> {
    if (from !== undefined) expect([path, await offset()]).toEqual([path, from]);
    const address = path.endsWith('@') ? upload : `${steps(who)}/${path}`;
    const answer = await ask(who, address, { method, headers, body });
    upload = answer.headers.get('location') ?? upload;
    return answer;
  }

  const read = async (step: string, who = learner) =>
    (await who.get(`${steps(who)}/${step}`).expect(200)).body;
  async function shown(step: string): Promise<Shown> {
    const { kind, drafts, position, attempt, files, shares, completedAt } = await read(step);
    return {
      drafts: Object.fromEntries(
        drafts.map(({ entryKey, value }: { entryKey: string; value: string }) => [entryKey, value]),
      ),
      answered: attempt ? `${attempt.number}: ${attempt.answered}` : '',
      files: files.map(({ bytes }: { bytes: number }) => bytes),
      shares: shares.map(({ audience }: { audience: string }) => audience),
      position: kind === 'reading' ? position : null,
      isDone: completedAt !== null,
    };
  }

  const pages: string[] = [];
  /** Somebody else’s page is under way when it falls: acknowledged or not, it is there whole or not at all. */
  async function killAfter(turn: number): Promise<void> {
    const { drafts } = await read('K7', colleague);
    if (drafts[0]) expect(pages).toContain(drafts[0].value);
    const page = `Page ${turn} ${'z'.repeat(900)}`;
    pages.push(page);
    const cut = send(draft('K7', 'text', page, drafts[0]?.version ?? 0), colleague).catch(() => null);
    await api.kill();
    await cut;
    await api.start();
  }

  const facts = () =>
    world.db.query<{ step: string; told: Record<string, number> }[]>(
      `SELECT step, json_object_agg(verb, times) AS told
         FROM (SELECT step_key AS step, verb, count(*)::int AS times
                 FROM learning_record WHERE member_id = $1 GROUP BY 1, 2) each GROUP BY 1`,
      [learner.memberId],
    );

  it('between any two writes of any step has kept each that was acknowledged, whole and once, and goes on from there', async () => {
    const left = new Map<string, Shown>();
    for (const [turn, write] of everyWrite((await read('K2')).content.questions).entries()) {
      const { status, ok } = await send(write);
      expect([turn, write.path, status, ok]).toEqual([turn, write.path, status, true]);
      left.set(stepOf(write), write.leaves(left.get(stepOf(write)) ?? nothing));
      await killAfter(turn);
      expect(await shown(stepOf(write))).toEqual(left.get(stepOf(write)));
    }
    for (const [step, expected] of left) expect([step, await shown(step)]).toEqual([step, expected]);
    const [file] = (await read('K8')).files;
    expect(String((await learner.get(file.href).expect(200)).text)).toBe(uploaded);
    expect(Object.fromEntries((await facts()).map(({ step, told }) => [step, told]))).toEqual(everyFact);
  }, 1_800_000);
});
