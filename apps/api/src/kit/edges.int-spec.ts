import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { someone } from '../../test/people.ts';
import { startWorld, type World } from '../../test/world.ts';
import { Commands } from './commands.ts';
import { Jobs } from './jobs.ts';
import { Transaction } from './transaction.ts';

describe('the edge of the API', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const body = { email: 'x@demo.example', password: 'x' };

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['a browser that only sends its origin', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('refuses what %s sends', async (_, headers) => {
    const answer = await world.anonymous
      .post('/api/sign-in')
      .set(headers as Record<string, string>)
      .send(body)
      .expect(403);
    expect(answer.body.code).toBe('request.cross-site');
  });

  it('lets our own pages and programs send', async () => {
    await world.anonymous
      .post('/api/sign-in')
      .set({ 'sec-fetch-site': 'same-origin' })
      .send(body)
      .expect(422);
    await world.anonymous.post('/api/sign-in').send(body).expect(422);
  });

  it('does not let somebody act with a cookie without saying where they come from', async () => {
    const { email } = await someone(world);
    const signedIn = await world.anonymous
      .post('/api/sign-in')
      .send({ email, password: 'le mot de passe' })
      .expect(204);
    const cookie = signedIn.headers['set-cookie']![0]!.split(';')[0]!;
    const answer = await world.anonymous.delete('/api/sign-in').set('cookie', cookie).expect(403);
    expect(answer.body.code).toBe('request.cross-site');
  });

  it('lets anybody read from anywhere', () =>
    world.anonymous.get('/api/health/live').set({ 'sec-fetch-site': 'cross-site' }).expect(200));

  it.each([
    ['unreadable JSON', 'application/json', '{"email":', 400, 'request.malformed'],
    ['a form', 'application/x-www-form-urlencoded', 'email=x', 415, 'request.unsupported-media-type'],
    ['plain text', 'text/plain', 'x', 415, 'request.unsupported-media-type'],
    [
      'two megabytes',
      'application/json',
      JSON.stringify({ email: 'x'.repeat(2_000_000) }),
      413,
      'request.too-large',
    ],
  ])('answers %s with a problem document', async (_, type, sent, status, code) => {
    const answer = await world.anonymous
      .post('/api/sign-in')
      .set('content-type', type as string)
      .send(sent as string);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('answers an unknown address with a problem document, never with a page', async () => {
    const { body: problem } = await world.anonymous.get('/api/nowhere?x=1').expect(404);
    expect(problem).toMatchObject({ status: 404, code: 'request.not-found', instance: '/api/nowhere' });
  });

  it('sends a request id, a strict policy, and keeps nothing in shared caches', async () => {
    const { headers } = await (await someone(world)).get('/api/me').expect(200);
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain(`default-src 'self'`);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('says that it is alive, and whether it can serve', async () => {
    await world.anonymous.get('/api/health/live').expect(200, { status: 'ok' });
    await world.anonymous.get('/api/health/ready').expect(200, { status: 'ok' });
  });

  it('explains itself at an address, with a policy that lets the page work', async () => {
    const { headers } = await world.anonymous.get('/api/docs').expect(200);
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'unsafe-inline'`);
    expect((await world.anonymous.get('/api/openapi.json').expect(200)).body.openapi).toMatch(/^3\./);
  });
});

describe('one transaction', () => {
  let world: World;
  let tx: Transaction;
  beforeAll(async () => {
    world = await startWorld();
    tx = world.app.get(Transaction);
  });
  afterAll(() => world.close());

  const note = (id: string) =>
    tx.manager.query(`INSERT INTO curriculum_course (id, key) VALUES ($1, $2)`, [id, id]);
  const notes = async (id: string) =>
    (await world.db.query('SELECT 1 FROM curriculum_course WHERE id = $1', [id])).length as number;

  it('rolls back everything when the work throws, the nested work included', async () => {
    const id = randomUUID();
    const work = tx.run(async () => {
      await tx.run(() => note(id));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await notes(id)).toBe(0);
  });

  it('keeps simultaneous transactions apart', async () => {
    const managers = await Promise.all(
      [1, 2, 3].map(() => tx.run(async () => (await tx.manager.query('SELECT 1'), tx.manager))),
    );
    expect(new Set(managers).size).toBe(3);
  });

  it('takes the job it asked for away with it', async () => {
    const heard: string[] = [];
    const jobs = world.app.get(Jobs);
    jobs.register<{ id: string }>('test.hear', async ({ id }) => void heard.push(id));
    await jobs.onApplicationBootstrap();
    await expect(
      tx.run(async () => (await jobs.ask('test.hear', { id: 'lost' }), Promise.reject(new Error('no')))),
    ).rejects.toThrow('no');
    await tx.run(() => jobs.ask('test.hear', { id: 'kept' }));
    expect(await world.work()).toBe(1);
    expect(heard).toEqual(['kept']);
  });
});

describe('a command with a key', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const twice = (key: string, bodies: [unknown, unknown], accountId = randomUUID()) => {
    let runs = 0;
    const once = (body: unknown) =>
      world.app.get(Commands).once({ accountId, key, body }, async () => ({ run: (runs += 1) }));
    return Promise.all(bodies.map(once)).then((answers) => ({ answers, runs }));
  };

  it('is done once and answered twice, even at once', async () => {
    expect(await twice('k1', [{ a: 1 }, { a: 1 }])).toEqual({ answers: [{ run: 1 }, { run: 1 }], runs: 1 });
  });

  it('is refused with another body', async () => {
    await expect(twice('k2', [{ a: 1 }, { a: 2 }])).rejects.toMatchObject({ code: 'request.key-reused' });
  });
});

describe('the front end on the same address', () => {
  let world: World;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cheminer-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Cheminer</title>');
    await writeFile(join(folder, 'assets/main-abc.js'), 'export {};'.repeat(500));
    world = await startWorld({ WEB_DIR: folder });
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true });
  });

  it('is one page at every address, asked for again each time', async () => {
    const answer = await world.anonymous
      .get('/promotions/x/parcours')
      .expect(200)
      .expect('content-type', /html/);
    expect(answer.headers['cache-control']).toBe('no-cache');
    await world.anonymous.get('/').set('if-none-match', answer.headers['etag']!).expect(304);
  });

  it('has assets that are kept for ever and travel compressed', async () => {
    const { headers } = await world.anonymous
      .get('/assets/main-abc.js')
      .set('accept-encoding', 'br')
      .expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('br');
  });

  it('never answers a missing asset or an unknown API address with a page', async () => {
    await world.anonymous
      .get('/assets/gone.js')
      .expect(404)
      .expect('content-type', /problem/);
    await world.anonymous
      .get('/api/nowhere')
      .expect(404)
      .expect('content-type', /problem/);
  });
});
