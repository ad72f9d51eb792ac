import { Passwords } from './passwords.ts';

describe('passwords', () => {
  const passwords = new Passwords();

  it('are kept as argon2id, each with its own salt', async () => {
    const [one, other] = await Promise.all([passwords.hash('chemin'), passwords.hash('chemin')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('match themselves and nothing else', async () => {
    const hash = await passwords.hash('chemin');
    expect(await passwords.matches('chemin', hash)).toBe(true);
    expect(await passwords.matches('Chemin', hash)).toBe(false);
    expect(await passwords.matches('nobody has this password', undefined)).toBe(false);
  });
});
