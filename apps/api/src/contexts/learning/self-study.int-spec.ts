import { randomUUID } from 'node:crypto';
import { aCohortOfEveryKind, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';

type Address = Readonly<{ url: string; bytes: number; locked: boolean }>;
type Given = Readonly<{
  key: string;
  kind: string;
  answer: object | null;
  options: { key: string; text: string }[];
}>;

describe('self-study', () => {
  let world: World;
  let cohortId: string;
  let learner: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohortOfEveryKind(world);
  });
  beforeEach(async () => {
    learner = await member(world, cohortId);
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const read = async (stepKey: string) => (await learner.get(at(`steps/${stepKey}`)).expect(200)).body;
  const save = (stepKey: string, entry: string, value: unknown, baseVersion = 0, more: object = {}) =>
    learner.put(at(`steps/${stepKey}/drafts/${entry}`)).send({ value, baseVersion, ...more });
  const finish = (stepKey: string, body: object = {}) =>
    learner.put(at(`steps/${stepKey}/completion`)).send(body);
  const answer = (key: string, value: unknown) => learner.put(at(`steps/K2/answers/${key}`)).send({ value });
  const accept = async () => {
    for (const item of ['C1', 'C2']) await save('K3', item, '2023-09').expect(200);
    await finish('K3').expect(200);
  };
  const records = () =>
    world.db.query<{ verb: string; step: string; entry: string | null; result: object | null }[]>(
      `SELECT verb, step_key AS step, entry_key AS entry, actor_id = $2 AS own, result, done_at AS "doneAt",
              received_at AS "receivedAt", told_at AS "toldAt", clock_flag AS flag
         FROM learning_record WHERE member_id = $1 ORDER BY received_at, verb, entry_key`,
      [learner.memberId, learner.accountId],
    );

  describe('each kind, by its own rule', () => {
    it('a reading, once its end was reached', async () => {
      await learner.put(at('steps/K1/position')).send({ position: 0.4 }).expect(204);
      const early = (await finish('K1').expect(409)).body;
      expect(early).toMatchObject({ code: 'learning.not-complete-yet', facts: { reason: 'end' } });
      expect((await read('K1')).notYet).toEqual({ code: 'end-not-reached' });
      await learner.put(at('steps/K1/position')).send({ position: 1, end: true }).expect(204);
      await learner.put(at('steps/K1/position')).send({ position: 0.1 }).expect(204);
      expect((await read('K1')).notYet).toEqual({ code: 'word-awaited' });
      await finish('K1').expect(200);
    });

    it('a reading whose author asks for no end, by the learner’s word', async () => {
      await accept();
      await finish('L1').expect(200);
    });

    it('a film with its sound apart, by the learner’s word', async () => {
      const { content } = await read('K12');
      expect(content.video).toMatchObject({ bytes: 9_000, audio: { bytes: 3_000, mediaType: 'audio/ogg' } });
      await learner.get(content.video.audio.source).expect(200).expect('content-type', 'audio/ogg');
      await finish('K12').expect(200);
    });

    it('a charter accepted item by item, in its version', async () => {
      expect((await read('K3')).content).toMatchObject({ charterVersion: '2023-09' });
      expect((await save('K3', 'C1', 'an older one').expect(422)).body.code).toBe('learning.entry-invalid');
      await save('K3', 'C1', '2023-09').expect(200);
      expect((await finish('K3').expect(409)).body.facts).toMatchObject({ reason: 'entries', missing: 1 });
      expect((await read('K3')).notYet).toEqual({ code: 'answers-missing', missing: 1 });
      await save('K3', 'C2', '2023-09').expect(200);
      await finish('K3').expect(200);
      expect((await save('K3', 'C2', '', 1).expect(409)).body.code).toBe('learning.already-submitted');
    });

    it('a positioning rated whole, then compared with itself', async () => {
      await save('K4', 'S1', '1').expect(200);
      await save('K4', 'S1.why', 'Je débute.').expect(200);
      expect((await finish('K4').expect(409)).body.facts).toMatchObject({ missing: 1 });
      await save('K4', 'S2', '2').expect(200);
      await finish('K4').expect(200);
      const { positioning } = (await read('K5')).content;
      expect(positioning.compared).toMatchObject({ stepKey: 'K4', title: 'Se situer', completedAt: noonIso });
      expect(positioning.compared.ratings).toEqual(
        expect.arrayContaining([
          { key: 'S1', value: '1' },
          { key: 'S2', value: '2' },
        ]),
      );
      await save('K5', 'S1', '3').expect(200);
      await finish('K5').expect(200);
    });

    it('a page of journal, which its author goes on writing', async () => {
      expect((await finish('K7').expect(409)).body.code).toBe('learning.not-complete-yet');
      await save('K7', 'text', 'Aujourd’hui.').expect(200);
      await finish('K7').expect(200);
      await save('K7', 'text', 'Aujourd’hui, et demain.', 1).expect(200);
      await save('K7', 'text', '', 2).expect(200);
      expect((await read('K7')).completedAt).toBe(noonIso);
    });

    it('a deliverable as a text', async () => {
      expect((await finish('K8').expect(409)).body.facts).toMatchObject({ reason: 'deliverable' });
      await save('K8', 'text', 'Ce que j’ai vu.').expect(200);
      await finish('K8').expect(200);
    });

    it('a questionnaire, of which what is optional stays so', async () => {
      expect((await read('K9')).content.survey).toHaveLength(2);
      await save('K9', 'E1', '4').expect(200);
      await finish('K9').expect(200);
    });

    it('a check of the line and the sound', async () => {
      await save('K10', 'downlink', '420').expect(200);
      await save('K10', 'sound', 'heard').expect(200);
      await finish('K10').expect(200);
    });

    it('a document, once it was opened', async () => {
      const { download } = (await read('K11')).content;
      expect(download).toMatchObject({ name: 'fiche.pdf', mediaType: 'application/pdf', bytes: 16 });
      await learner.get(download.href).expect(200);
      await save('K11', 'opened', 'yes').expect(200);
      await finish('K11').expect(200);
    });

    it('a subject behind the charter: six fields, then it is the facilitator’s to read', async () => {
      expect((await save('K6', 'title', 'Trop tôt').expect(409)).body).toMatchObject({
        code: 'learning.prerequisite-missing',
        facts: { steps: 'K3' },
      });
      await accept();
      const fields = { form: 'problem', title: 'Le comité', facts: 'Onze membres.', tried: 'Relancer.' };
      for (const [key, value] of Object.entries({ ...fields, margin: 'weak' }))
        await save('K6', key, value).expect(200);
      expect((await finish('K6').expect(409)).body.facts).toMatchObject({ missing: 1 });
      await save('K6', 'question', 'Par quoi commencer ?').expect(200);
      await finish('K6').expect(200);
      expect((await read('K6')).shares).toEqual([
        { audience: 'facilitator', sharedAt: noonIso, changedSince: false },
      ]);
    });
  });

  describe('a quiz', () => {
    it('shows what is to be put in order, never in the right one, and keeps each answer', async () => {
      const questions: Given[] = (await read('K2')).content.questions;
      expect(questions.map(({ kind }) => kind)).toEqual([
        'single',
        'multiple',
        'ordering',
        'matching',
        'short',
      ]);
      const texts = questions[2]!.options.map(({ text }) => text);
      expect([...texts].sort()).toEqual(['Essayer', 'Raconter', 'Voir']);
      expect(texts).not.toEqual(['Voir', 'Essayer', 'Raconter']);
      expect(JSON.stringify(questions)).not.toMatch(/right|accepted|feedback":"[^"]/);
    });

    const orderOf = async (key: string, ...texts: string[]) => {
      const question = ((await read('K2')).content.questions as Given[]).find((each) => each.key === key)!;
      return texts.map((text) => question.options.find((option) => option.text === text)!.key);
    };

    it('grades each kind of question, and teaches with the option that was chosen', async () => {
      expect((await answer('Q1', 'a').expect(200)).body).toMatchObject({
        right: false,
        feedback: 'Pas celle-là.',
      });
      expect((await answer('Q2', ['c', 'a']).expect(200)).body).toMatchObject({ right: true });
      const order = await orderOf('Q3', 'Voir', 'Essayer', 'Raconter');
      expect((await answer('Q3', order).expect(200)).body).toMatchObject({ right: true, expected: order });
      const pairs = await orderOf('Q4', 'Vérifier', 'Présenter');
      expect((await answer('Q4', pairs).expect(200)).body).toMatchObject({ right: true });
      expect((await answer('Q5', 'Besoin !').expect(200)).body).toMatchObject({
        ...{ right: true, finished: true, passed: true, done: true, left: 1 },
      });
      const { attempt, completedAt } = await read('K2');
      expect(attempt).toMatchObject({ number: 1, right: 4, of: 5, finished: true, passed: true });
      expect(completedAt).toBe(noonIso);
    });

    const failAll = async () => {
      const wrong = { Q1: 'a', Q2: ['b'], Q5: 'rien' };
      for (const [key, value] of Object.entries(wrong)) await answer(key, value).expect(200);
      await answer('Q3', (await orderOf('Q3', 'Voir', 'Essayer', 'Raconter')).reverse()).expect(200);
      return answer('Q4', (await orderOf('Q4', 'Vérifier', 'Présenter')).reverse()).expect(200);
    };

    it('below the mark is tried again, the first answers kept; the last attempt allowed completes it', async () => {
      const start = () => learner.post(at('steps/K2/attempts')).send({});
      expect((await start().expect(409)).body.code).toBe('learning.attempt-unfinished');
      expect((await failAll()).body).toMatchObject({ finished: true, passed: false, done: false, left: 1 });
      expect((await read('K2')).notYet).toEqual({ code: 'pass-mark', right: 0, of: 5, needed: 3 });
      expect((await start().expect(201)).body).toEqual({ number: 2 });
      expect((await read('K2')).content.questions.every((each: Given) => each.answer === null)).toBe(true);
      expect((await failAll()).body).toMatchObject({ finished: true, passed: false, done: true, left: 0 });
      expect((await start().expect(409)).body.code).toBe('learning.no-attempt-left');
      const [{ count }] = await world.db.query(
        'SELECT count(*)::int FROM learning_answer WHERE member_id = $1',
        [learner.memberId],
      );
      expect(count).toBe(10);
    });

    const passAll = async () => {
      const right = { Q1: 'b', Q2: ['a', 'c'], Q5: 'besoin' };
      for (const [key, value] of Object.entries(right)) await answer(key, value).expect(200);
      await answer('Q3', await orderOf('Q3', 'Voir', 'Essayer', 'Raconter')).expect(200);
      await answer('Q4', await orderOf('Q4', 'Vérifier', 'Présenter')).expect(200);
    };

    it('done again for practice keeps drafts, and what was counted stays', async () => {
      await passAll();
      const { completedAt, totals } = await read('K2');
      expect(completedAt).toBe(noonIso);
      await learner.post(at('steps/K2/attempts')).send({}).expect(201);
      await save('K2', 'Q1', 'a').expect(200);
      const practised = await read('K2');
      expect(practised.drafts).toMatchObject([{ entryKey: 'Q1', value: 'a' }]);
      expect(practised).toMatchObject({ completedAt, totals, attempt: { number: 2, answered: 0 } });
    });

    it('tried again goes on from the version that was there', async () => {
      await save('K2', 'Q1', 'b').expect(200);
      await save('K2', 'Q1', 'a', 1).expect(200);
      await save('K2', 'Q2', ['b']).expect(200);
      await failAll();
      await learner.post(at('steps/K2/attempts')).send({}).expect(201);
      const { drafts } = await read('K2');
      expect(drafts).toHaveLength(2);
      expect(drafts).toEqual(
        expect.arrayContaining([
          { entryKey: 'Q1', value: '', version: 3, savedAt: noonIso },
          { entryKey: 'Q2', value: [], version: 2, savedAt: noonIso },
        ]),
      );
      expect((await save('K2', 'Q1', 'b', 3).expect(200)).body.version).toBe(4);
    });

    it('takes one name for one answer: for another question, or to hand in a step, it is refused', async () => {
      const key = randomUUID();
      await answer('Q1', 'b').set('idempotency-key', key).expect(200);
      const other = await answer('Q5', 'besoin').set('idempotency-key', key).expect(409);
      expect(other.body.code).toBe('request.key-reused');
      const handedIn = await finish('K12').set('idempotency-key', key).expect(409);
      expect(handedIn.body.code).toBe('request.key-reused');
      expect((await read('K2')).attempt).toMatchObject({ answered: 1 });
      expect((await read('K12')).completedAt).toBeNull();
    });

    it('starts one attempt, however often the same command arrives', async () => {
      await failAll();
      const key = randomUUID();
      const again = () => learner.post(at('steps/K2/attempts')).set('idempotency-key', key).send({});
      const started = await Promise.all([again(), again(), again()]);
      expect(started.map(({ body }) => body)).toEqual(Array(3).fill({ number: 2 }));
    });
  });

  describe('what is typed', () => {
    it('is kept as it goes, and read on any device', async () => {
      expect((await save('K7', 'text', 'Bon').expect(200)).body).toEqual({
        entryKey: 'text',
        version: 1,
        savedAt: noonIso,
      });
      await save('K7', 'text', 'Bonjour', 1).expect(200);
      expect((await read('K7')).drafts).toEqual([
        { entryKey: 'text', value: 'Bonjour', version: 2, savedAt: noonIso },
      ]);
    });

    it('sent twice is kept once, and another text under the same name is refused', async () => {
      const key = randomUUID();
      const again = (value: string) => save('K7', 'text', value).set('idempotency-key', key);
      const both = await Promise.all([again('Bonjour'), again('Bonjour')]);
      expect(both.map(({ body }) => body.version)).toEqual([1, 1]);
      expect((await again('Autre').expect(409)).body.code).toBe('request.key-reused');
      expect((await read('K7')).drafts[0]).toMatchObject({ value: 'Bonjour', version: 1 });
    });

    it('on two devices is in conflict: both texts are there, and the person chooses', async () => {
      await save('K7', 'text', 'Du bureau').expect(200);
      const refused = (await save('K7', 'text', 'Du téléphone').expect(409)).body;
      expect(refused).toMatchObject({
        code: 'learning.draft-conflict',
        current: { entryKey: 'text', value: 'Du bureau', version: 1, savedAt: noonIso },
      });
      expect((await read('K7')).drafts[0].value).toBe('Du bureau');
      await save('K7', 'text', 'Du téléphone', 1).expect(200);
      expect((await read('K7')).drafts[0]).toMatchObject({ value: 'Du téléphone', version: 2 });
    });

    it('is in no conflict with itself when an answer was lost on the way', async () => {
      const [first, second] = [randomUUID(), randomUUID()];
      await save('K7', 'text', 'Bon').set('idempotency-key', first).expect(200);
      const next = save('K7', 'text', 'Bonjour', 0, { afterWrite: first }).set('idempotency-key', second);
      expect((await next.expect(200)).body.version).toBe(2);
    });

    it('by twenty writes at once leaves one text and one version', async () => {
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, each) => save('K7', 'text', `Texte ${each}`)),
      );
      expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(all.filter(({ status }) => status === 409)).toHaveLength(19);
      expect((await read('K7')).drafts[0].version).toBe(1);
    });

    it('longer than there is room for is refused whole, and harms nothing that was kept', async () => {
      await save('K7', 'text', 'Ce qui était là.').expect(200);
      const refused = (await save('K7', 'text', 'x'.repeat(100_000), 1).expect(422)).body;
      expect(refused).toMatchObject({
        code: 'learning.text-too-long',
        facts: { max: 20_000, length: 100_000 },
      });
      expect((await read('K7')).drafts[0]).toMatchObject({ value: 'Ce qui était là.', version: 1 });
    });

    it.each([
      ['a number for a text', 12, 400, 'request.invalid'],
      ['nothing', undefined, 400, 'request.invalid'],
      ['an object', { a: 1 }, 400, 'request.invalid'],
    ])('as %s is refused with a pointer', async (_, value, status, code) => {
      const { body } = await save('K7', 'text', value).expect(status);
      expect(body).toMatchObject({ code, errors: [{ pointer: '/value' }] });
    });

    it('in a field, a step or a cohort that is not there is refused with a code', async () => {
      expect((await save('K7', 'nowhere', 'x').expect(404)).body.code).toBe('learning.entry-unknown');
      expect((await save('Z9', 'text', 'x').expect(404)).body.code).toBe('learning.step-not-in-path');
      await learner
        .put(`/api/cohorts/${randomUUID()}/steps/K7/drafts/text`)
        .send({ value: 'x', baseVersion: 0 })
        .expect(404);
      const misnamed = save('K7', 'text', 'x').set('idempotency-key', 'not a uuid');
      expect((await misnamed.expect(400)).body.errors).toEqual([
        { pointer: '/idempotency-key', code: 'isUuid' },
      ]);
    });

    it('is its author’s alone', async () => {
      await save('K7', 'text', 'Un secret').expect(200);
      const other = await member(world, cohortId);
      expect(JSON.stringify((await other.get(at('steps/K7'))).body)).not.toContain('Un secret');
      for (const role of ['coordinator', 'observer', 'facilitator'] as const) {
        const somebody = await member(world, cohortId, role);
        await somebody.get(at('steps/K7')).expect(403);
      }
    });
  });

  describe('the true time', () => {
    const told = (doneAt: string, sentAt: string) => ({ when: { doneAt, sentAt } });

    it('of an answer given off line is when it was given, beside when it was received', async () => {
      await save('K7', 'text', 'Dans le bus', 0, told('2027-03-01T08:00:00Z', noon)).expect(200);
      const finished = await finish('K7', told('2027-03-01T08:05:00Z', noon)).expect(200);
      expect(finished.headers).not.toHaveProperty('time-corrected');
      expect((await read('K7')).completedAt).toBe('2027-03-01T08:05:00.000Z');
      expect(await records()).toMatchObject([
        { verb: 'began', step: 'K7', doneAt: new Date('2027-03-01T08:00:00Z'), receivedAt: new Date(noon) },
        {
          verb: 'completed',
          step: 'K7',
          doneAt: new Date('2027-03-01T08:05:00Z'),
          receivedAt: new Date(noon),
        },
      ]);
    });

    it('by a clock two years ahead is put right, and what the clock said is kept', async () => {
      await save('K7', 'text', 'Du futur', 0, told('2029-03-01T08:00:00Z', '2029-03-01T11:00:00Z')).expect(
        200,
      );
      await finish('K7', told('2029-03-01T08:05:00Z', '2029-03-01T11:00:00Z'))
        .expect(200)
        .expect('time-corrected', 'clock-corrected');
      expect((await read('K7')).completedAt).toBe('2027-03-01T08:05:00.000Z');
      expect((await records())[1]).toMatchObject({
        toldAt: new Date('2029-03-01T08:05:00Z'),
        flag: 'clock-corrected',
      });
    });

    it('that is in the future even so becomes the time of receipt, flagged', async () => {
      await save('K7', 'text', 'Du futur', 0, told('2029-03-01T08:00:00Z', noon))
        .expect(200)
        .expect('time-corrected', 'in-the-future');
      expect((await records())[0]).toMatchObject({ doneAt: new Date(noon), flag: 'in-the-future' });
    });

    it('that is no time is refused', async () => {
      const { body } = await save('K7', 'text', 'x', 0, { when: { doneAt: 'hier', sentAt: noon } }).expect(
        400,
      );
      expect(body.errors).toEqual([{ pointer: '/when/doneAt', code: 'isIso8601' }]);
    });
  });

  describe('the learning record', () => {
    it('says who did what to what, and when; a retry adds nothing, and nothing is ever changed in it', async () => {
      const key = randomUUID();
      const give = () =>
        learner.put(at('steps/K2/answers/Q1')).set('idempotency-key', key).send({ value: 'b' });
      await Promise.all([give(), give(), give()]);
      expect(await records()).toMatchObject([
        { verb: 'answered', step: 'K2', entry: 'Q1', own: true, result: { right: true, attempt: 1 } },
      ]);
      await expect(world.db.query('UPDATE learning_record SET verb = verb')).rejects.toThrow(
        'permission denied',
      );
      await expect(world.db.query('DELETE FROM learning_record')).rejects.toThrow('permission denied');
    });

    const told = async (stepKey: string) =>
      (await records())
        .filter(({ step }) => step === stepKey)
        .map(({ verb, entry, result }) => [verb, entry, result].filter((each) => each !== null));

    it('tells each entry that is handed in, once: which charter was accepted, never which rating or answer', async () => {
      const key = randomUUID();
      for (const item of ['C1', 'C2']) await save('K3', item, '2023-09').expect(200);
      for (let turn = 0; turn < 2; turn += 1) await finish('K3').set('idempotency-key', key).expect(200);
      await finish('K3').expect(200);
      const charterVersion = '2023-09';
      expect(await told('K3')).toEqual([
        ['accepted', 'C1', { charterVersion }],
        ['accepted', 'C2', { charterVersion }],
        ['began'],
        ['completed', { by: 'entries', charterVersion }],
      ]);
      for (const [entry, value] of [
        ['S1', '1'],
        ['S1.why', 'Je débute.'],
        ['S2', '3'],
      ] as const)
        await save('K4', entry, value).expect(200);
      await finish('K4').expect(200);
      expect(await told('K4')).toEqual([
        ['began'],
        ['completed', { by: 'entries' }],
        ['rated', 'S1'],
        ['rated', 'S2'],
      ]);
      await save('K9', 'E1', '4').expect(200);
      await finish('K9').expect(200);
      expect(await told('K9')).toEqual([['answered', 'E1'], ['began'], ['completed', { by: 'entries' }]]);
    });

    it('tells once that a text or a film was begun, that its end was reached, that a document was opened', async () => {
      for (const step of ['K1', 'K12']) {
        const keep = (position: number, end?: boolean) =>
          learner
            .put(at(`steps/${step}/position`))
            .send({ position, end })
            .expect(204);
        await keep(0);
        expect(await told(step)).toEqual([]);
        for (const position of [0.2, 0, 0.4]) await keep(position);
        expect(await told(step)).toEqual([['began']]);
        for (let turn = 0; turn < 2; turn += 1) await keep(1, true);
        expect(await told(step)).toEqual([['began'], ['reached-end']]);
      }
      for (const [version, value] of ['yes', '', 'yes'].entries())
        await save('K11', 'opened', value, version).expect(200);
      expect(await told('K11')).toEqual([['began'], ['opened']]);
    });

    it('never holds what was written', async () => {
      await save('K7', 'text', 'Un secret').expect(200);
      await finish('K7').expect(200);
      expect(JSON.stringify(await records())).not.toContain('Un secret');
      const [row] = await world.db.query('SELECT evidence FROM learning_completion WHERE member_id = $1', [
        learner.memberId,
      ]);
      expect(row.evidence).toEqual({ by: 'entries', entries: 1, files: 0 });
    });
  });

  it('gives a questionnaire’s answers to whoever coordinates, once three people answered, and names nobody', async () => {
    const own = await openCohort(world, 'chaque-genre', '2027-02-22');
    const coordinator = await member(world, own, 'coordinator');
    const address = `/api/cohorts/${own}/survey-answers`;
    const answers = async () => (await coordinator.get(address).expect(200)).body.surveys[0];
    for (const [before, word] of ['Trop long', 'Des pauses', 'Rien'].entries()) {
      expect(await answers()).toMatchObject({ stepKey: 'K9', count: 0, waiting: before });
      const somebody = await member(world, own);
      const step = `/api/cohorts/${own}/steps/K9`;
      for (const [entry, value] of Object.entries({ E1: '4', E2: word }))
        await somebody.put(`${step}/drafts/${entry}`).send({ value, baseVersion: 0 }).expect(200);
      expect((await answers()).waiting).toBe(before);
      await somebody.put(`${step}/completion`).send({}).expect(200);
    }
    const { questions, ...read } = await answers();
    expect(read).toEqual({
      ...{ stepKey: 'K9', stepTitle: 'À chaud', unitTitle: 'Tous les genres', count: 3, waiting: 0 },
    });
    expect(questions).toEqual([
      {
        ...{ key: 'E1', kind: 'scale', prompt: 'Utile ?', texts: [] },
        options: [
          { key: '1', text: 'Peu', count: 0 },
          { key: '4', text: 'Très', count: 3 },
        ],
      },
      {
        ...{ key: 'E2', kind: 'text', prompt: 'Un mot ?', options: [] },
        texts: ['Des pauses', 'Rien', 'Trop long'],
      },
    ]);
  });

  it('measures a line by bytes that no cache keeps, as many as asked and never too many', async () => {
    const { body, headers } = await learner.get('/api/line-sample?bytes=1000').expect(200);
    expect([body.length, headers['cache-control']]).toEqual([1000, 'no-store']);
    await learner.get('/api/line-sample?bytes=9000000').expect(400);
    await world.anonymous.get('/api/line-sample').expect(401);
  });

  describe('what is taken along', () => {
    it('is listed with its sizes, films apart from sounds and captions', async () => {
      const { body } = await learner.get(at('units/K/pack')).expect(200);
      expect(body.addresses).toHaveLength(12);
      expect(body.addresses[0]).toMatchObject({ url: at('steps/K1') });
      expect(body.media.map(({ use, bytes }: { use: string; bytes: number }) => [use, bytes])).toEqual([
        ['file', 16],
        ['video', 9_000],
        ['captions', 42],
        ['audio', 3_000],
      ]);
      for (const { url } of [...body.addresses, ...body.media]) await learner.get(url).expect(200);
      await learner.get(at('units/nowhere/pack')).expect(404);
    });

    it('says which steps wait for others: their texts travel once they are open', async () => {
      const pack = async () =>
        ((await learner.get(at('units/L/pack')).expect(200)).body.addresses as Address[]).map(
          ({ url, locked, bytes }) => [url.split('/').at(-1), locked, bytes > 3_000],
        );
      expect(await pack()).toEqual(['L1', 'L2', 'L3'].map((key) => [key, true, false]));
      await accept();
      await finish('L1').expect(200);
      expect(await pack()).toEqual(['L1', 'L2', 'L3'].map((key) => [key, false, true]));
    });
  });
});

const noonIso = new Date(noon).toISOString();
