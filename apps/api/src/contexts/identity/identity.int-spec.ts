import { aCohort, member, someone } from '../../../test/people.ts';
import { startWorld, type World } from '../../../test/world.ts';
import { attemptsPerPerson } from './domain/throttle.ts';
import { IdentityFacade } from './identity.facade.ts';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const attempt = (email: string, password: string) =>
    world.anonymous.post('/api/sign-in').send({ email, password });
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    (answer.headers['set-cookie'] as string[])[0]!;

  it('opens a session in a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await someone(world);
    const cookie = cookieOf(await attempt(email, 'le mot de passe').expect(204));
    expect(cookie).toMatch(/^cheminer=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
    await world.browser(cookie.split(';')[0]).get('/api/me').expect(200);
  });

  it('takes an address however it is typed', async () => {
    const { email } = await someone(world);
    await attempt(` ${email.toUpperCase()} `.trim(), 'le mot de passe').expect(204);
  });

  it('says the same for a wrong password and an unknown address', async () => {
    const { email } = await someone(world);
    const answers = [await attempt(email, 'faux'), await attempt('personne@demo.example', 'faux')];
    expect(answers.map(({ status, body }) => [status, body.code, body.facts])).toEqual(
      Array(2).fill([422, 'identity.wrong-credentials', {}]),
    );
  });

  it('names each field that is wrong', async () => {
    const { body } = await world.anonymous.post('/api/sign-in').send({ email: 'x', nonsense: 1 }).expect(400);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/nonsense', code: 'whitelistValidation' },
        { pointer: '/email', code: 'isEmail' },
        { pointer: '/password', code: 'isString' },
      ]),
    );
  });

  it('asks somebody who keeps failing to wait, even with the right password, and lets them in afterwards', async () => {
    const { email } = await someone(world);
    for (let turn = 0; turn < attemptsPerPerson; turn += 1) await attempt(email, 'faux').expect(422);
    const { body } = await attempt(email, 'le mot de passe').expect(429);
    expect(body).toMatchObject({ code: 'identity.too-many-attempts', facts: { seconds: 900 } });
    world.clock.travelTo(new Date(world.clock.now().getTime() + 901_000));
    await attempt(email, 'le mot de passe').expect(204);
  });

  it('lets no more attempts through when they come all at once', async () => {
    const { email } = await someone(world);
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(email, 'faux')));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(attemptsPerPerson);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20 - attemptsPerPerson);
  });

  it('forgets sessions and attempts that are over', async () => {
    const { email } = await someone(world);
    world.clock.travelTo(new Date(world.clock.now().getTime() + 30 * 86_400_000));
    await attempt(email, 'le mot de passe').expect(204);
    expect(await world.db.query('SELECT count(*)::int AS n FROM identity_sign_in')).toEqual([{ n: 1 }]);
    expect(await world.db.query('SELECT count(*)::int AS n FROM identity_failed_sign_in')).toEqual([
      { n: 0 },
    ]);
  });

  it('ends with signing out, on that browser', async () => {
    const { email } = await someone(world);
    const cookie = cookieOf(await attempt(email, 'le mot de passe')).split(';')[0]!;
    await world.browser(cookie).delete('/api/sign-in').expect(204);
    await world.browser(cookie).get('/api/me').expect(401);
    await world.anonymous.delete('/api/sign-in').expect(204);
  });

  it('ends after two weeks without use, and lasts while it is used', async () => {
    const [used, forgotten] = [await someone(world), await someone(world)];
    const later = (days: number) =>
      world.clock.travelTo(new Date(world.clock.now().getTime() + days * 86_400_000));
    later(8);
    await used.get('/api/me').expect(200);
    later(8);
    await used.get('/api/me').expect(200);
    await forgotten.get('/api/me').expect(401);
  });

  it('keeps nothing in the database that opens a session', async () => {
    const { email } = await someone(world);
    const token = cookieOf(await attempt(email, 'le mot de passe')).split(/[=;]/)[1]!;
    const rows = await world.db.query('SELECT * FROM identity_sign_in');
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('who am I', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('names me and my cohorts, with my role in each', async () => {
    const cohortId = await aCohort(world);
    const me = await member(world, cohortId, 'coordinator', { givenName: 'Aurélie', familyName: 'Santini' });
    const { body } = await me.get('/api/me').expect(200);
    expect(body).toMatchObject({ givenName: 'Aurélie', zone: 'Europe/Paris', grants: [] });
    expect(body.cohorts).toMatchObject([
      { cohortId, role: 'coordinator', archived: false, startsOn: '2027-02-01' },
    ]);
  });

  it('is written to in French until I choose another language', async () => {
    const me = await someone(world);
    const language = async () =>
      (await world.app.get(IdentityFacade).recipients([me.accountId])).get(me.accountId)!.language;
    expect(await language()).toBe('fr');
    await me.put('/api/me/language').send({ language: 'en' }).expect(204);
    expect(await language()).toBe('en');
    await me.put('/api/me/language').send({ language: 'de' }).expect(400);
    expect(await language()).toBe('en');
  });

  it('is nobody’s to read without a session', async () => {
    expect((await world.anonymous.get('/api/me').expect(401)).body.code).toBe('identity.sign-in-required');
    await world.browser('cheminer=forged').get('/api/me').expect(401);
  });
});

describe('a secure installation', () => {
  it('ties the cookie to its host and to https', async () => {
    const world = await startWorld({ PUBLIC_URL: 'https://cheminer.example' });
    const { email } = await someone(world);
    const answer = await world.anonymous
      .post('/api/sign-in')
      .send({ email, password: 'le mot de passe' })
      .expect(204);
    expect(answer.headers['set-cookie']![0]).toMatch(/^__Host-cheminer=.*; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers['strict-transport-security']).toBeDefined();
    await world.close();
  });
});
