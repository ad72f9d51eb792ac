import { readEnv } from './env.ts';

const DATABASE_URL = 'postgres://u:p@localhost:5432/x';

describe('the environment', () => {
  it('names every setting that is wrong, in one sentence', () => {
    expect(() => readEnv({ PORT: 'abc', LOG_LEVEL: 'loud' })).toThrow(
      'Wrong environment: DATABASE_URL, LOG_LEVEL, PORT',
    );
  });

  it('has a default for all but the database', () => {
    expect(readEnv({ DATABASE_URL })).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      WORKER: true,
      DEMO: false,
    });
  });

  it('reads numbers and flags', () => {
    expect(readEnv({ DATABASE_URL, PORT: '8080', WORKER: '0', DEMO: '1' })).toMatchObject({
      PORT: 8080,
      WORKER: false,
      DEMO: true,
    });
  });

  it('takes an empty setting as not given', () => {
    expect(readEnv({ DATABASE_URL, PORT: '' }).PORT).toBe(3000);
  });

  it('tells the name of who writes from their address', () => {
    const sender = (MAIL_FROM: string) => readEnv({ DATABASE_URL, MAIL_FROM }).sender;
    expect(sender('Cheminer <bonjour@cheminer.example>')).toEqual({
      ...{ name: 'Cheminer', email: 'bonjour@cheminer.example' },
    });
    expect(sender('bonjour@cheminer.example').name).toBe('bonjour@cheminer.example');
  });

  it('asks for secure cookies when people come by https', () => {
    expect(readEnv({ DATABASE_URL, PUBLIC_URL: 'https://cheminer.example' }).secureCookies).toBe(true);
    expect(readEnv({ DATABASE_URL, PUBLIC_URL: 'http://localhost:3000' }).secureCookies).toBe(false);
  });
});
