import { people, password } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** 400 kbit/s both ways and 400 ms for a round trip: a phone in the Hauts of La Réunion. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test('the first learner screen on a slow line, on a device that remembers nothing', async ({
  browser,
  product,
}) => {
  const context = await browser.newContext({
    baseURL: product.address,
    ...{ viewport: { width: 390, height: 844 } },
  });
  await context.clock.setFixedTime(product.now());
  await context.request.post('/api/sign-in', { data: { email: people.participant, password } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', line);
  const began = process.hrtime.bigint();
  const seconds = () => (Number(process.hrtime.bigint() - began) / 1e9).toFixed(1);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
  const shown = seconds();
  // Usable: the one thing to do answers.
  await page.getByRole('main').getByRole('link').first().click();
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/parcours'), { timeout: 60_000 });
  console.log(`shown after ${shown} s, the first thing to do answered after ${seconds()} s`);
  await context.close();
});
