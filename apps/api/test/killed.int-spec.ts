import { ApiProcess } from '../../../tools/start/api-process.ts';
import { freePort } from '../../../tools/start/free-port.ts';
import { aCohortOfEveryKind, member, type Somebody } from './people.ts';
import { startWorld, type World } from './world.ts';

type Sent = Readonly<{ method: 'PUT' | 'POST'; path: string; body: object }>;

const draft = (entry: string, value: string): Sent => ({
  ...{ method: 'PUT', path: `K4/drafts/${entry}`, body: { value, baseVersion: 0 } },
});
const finish = (step: string): Sent => ({ method: 'PUT', path: `${step}/completion`, body: {} });

const texts = { 'S1.why': `Parce que. ${'x'.repeat(900)}`, 'S2.why': `Et aussi. ${'y'.repeat(900)}` };

/** By the texts that a learner reads. */
const [wrong, right] = [
  { Q1: 'Non', Q2: ['B'], Q3: ['Raconter', 'Essayer', 'Voir'], Q4: ['Présenter', 'Vérifier'], Q5: 'rien' },
  {
    Q1: 'Oui',
    Q2: ['A', 'C'],
    Q3: ['Voir', 'Essayer', 'Raconter'],
    Q4: ['Vérifier', 'Présenter'],
    Q5: 'besoin',
  },
];

type Question = Readonly<{ key: string; options: readonly Readonly<{ key: string; text: string }>[] }>;

function answersTo(questions: readonly Question[], given: typeof wrong): Sent[] {
  const keyOf = (question: Question, said: string) =>
    question.options.find(({ text }) => text === said)?.key ?? said;
  return questions.map((question) => {
    const said = given[question.key as keyof typeof given];
    const value = Array.isArray(said) ? said.map((each) => keyOf(question, each)) : keyOf(question, said);
    return { method: 'PUT', path: `K2/answers/${question.key}`, body: { value } };
  });
}

/** A positioning; a quiz failed, then passed at the second attempt. */
const writesTo = (questions: readonly Question[]): readonly Sent[] => [
  ...[draft('S1', '2'), draft('S2', '2')],
  ...Object.entries(texts).map(([entry, value]) => draft(entry, value)),
  ...[finish('K4'), ...answersTo(questions, wrong)],
  ...[{ method: 'POST' as const, path: 'K2/attempts', body: {} }, ...answersTo(questions, right)],
];

/** After which writes the process is killed. The whole proof, after each, is `npm run proof:kills`. */
const isKilledAfter = (turn: number): boolean => process.env['KILLS'] === 'all' || [2, 6, 9].includes(turn);

describe('an API process that is killed', () => {
  let world: World;
  let learner: Somebody;
  let api: ApiProcess;
  beforeAll(async () => {
    world = await startWorld();
    learner = await member(world, await aCohortOfEveryKind(world));
    api = new ApiProcess(world.env.DATABASE_URL, await freePort());
    await api.start();
  }, 60_000);
  afterAll(async () => {
    await api.kill();
    await world.close();
  });

  const send = ({ method, path, body }: Sent) =>
    fetch(`http://127.0.0.1:${api.port}/api/cohorts/${learner.cohortId}/steps/${path}`, {
      method,
      headers: {
        ...{ cookie: learner.cookie, 'sec-fetch-site': 'same-origin' },
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });

  /** One more is under way when it falls: acknowledged or not, it is there whole or not at all. */
  async function killDuring(underWay: Sent): Promise<void> {
    const cut = send(underWay).catch(() => null);
    await api.kill();
    await cut;
    await api.start();
  }

  const read = async (step: string) =>
    (await learner.get(`/api/cohorts/${learner.cohortId}/steps/${step}`).expect(200)).body;
  const facts = () =>
    world.db.query<object[]>(
      `SELECT step_key AS step, verb, count(*)::int AS times FROM learning_record
        WHERE member_id = $1 AND step_key IN ('K2', 'K4') GROUP BY 1, 2 ORDER BY 1, 2`,
      [learner.memberId],
    );

  it('between any two writes of a step, or answers and attempts of a quiz, has kept each, whole and once', async () => {
    const pages: string[] = [];
    const { questions } = (await read('K2')).content;
    for (const [turn, write] of writesTo(questions).entries()) {
      expect([turn, (await send(write)).ok]).toEqual([turn, true]);
      if (!isKilledAfter(turn)) continue;
      const { drafts } = await read('K7');
      if (drafts[0]) expect(pages).toContain(drafts[0].value);
      pages.push(`Page ${turn} ${'z'.repeat(900)}`);
      const body = { value: pages.at(-1), baseVersion: drafts[0]?.version ?? 0 };
      await killDuring({ method: 'PUT', path: 'K7/drafts/text', body });
    }
    const { drafts, completedAt } = await read('K4');
    const found = Object.fromEntries(
      drafts.map((each: { entryKey: string; value: string }) => [each.entryKey, each.value]),
    );
    expect(found).toEqual({ S1: '2', S2: '2', ...texts });
    expect(completedAt).not.toBeNull();
    const quiz = await read('K2');
    expect(quiz.completedAt).not.toBeNull();
    expect(quiz.totals.done).toBe(2);
    expect(await facts()).toEqual([
      { step: 'K2', verb: 'answered', times: 10 },
      { step: 'K2', verb: 'attempted', times: 2 },
      { step: 'K2', verb: 'completed', times: 1 },
      { step: 'K4', verb: 'began', times: 1 },
      { step: 'K4', verb: 'completed', times: 1 },
      { step: 'K4', verb: 'rated', times: 2 },
    ]);
  }, 120_000);
});
