import { createHash, randomBytes } from 'node:crypto';
import { withoutTokens } from './request-log.ts';

describe('an address in a log', () => {
  it('never holds the token of a private one', () => {
    for (let time = 0; time < 100; time += 1) {
      const token = randomBytes(32).toString('base64url');
      for (const [before, after] of [
        ['/api/calendar/', '.ics'],
        ['/api/answers/', ''],
        ['/reponse/', '?x=1'],
        ['/a?t=', '&b=2'],
      ])
        expect(withoutTokens(`${before}${token}${after}`)).toBe(`${before}[private]${after}`);
    }
  });

  it('is left as it is otherwise', () => {
    const hash = createHash('sha256').update('x').digest('hex');
    for (const url of [
      `/api/media/${hash}`,
      '/api/cohorts/019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f/path?limit=50',
    ])
      expect(withoutTokens(url)).toBe(url);
  });
});
