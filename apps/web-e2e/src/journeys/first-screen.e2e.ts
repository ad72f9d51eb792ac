import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

const assets = join(import.meta.dirname, '../../../web/dist/assets');
const weightOf = (name: string): number => gzipSync(readFileSync(join(assets, name))).byteLength;

test('the first screen of a learner asks for less than 150 KB until it is at rest', async ({
  product,
  browser,
}) => {
  const page = await product.signIn(people.participant);
  const cold = await browser.newContext({
    baseURL: product.address,
    storageState: await page.context().storageState(),
  });
  const first = await cold.newPage();
  const asked = new Set<string>();
  first.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/assets\/.*\.(js|css)$/.test(pathname)) asked.add(basename(pathname));
  });
  await first.goto('/');
  await expect(first.getByRole('link', { name: 'Commencer le quiz' })).toBeVisible();
  await first.waitForLoadState('networkidle');
  const kilobytes = [...asked].reduce((total, name) => total + weightOf(name), 0) / 1024;
  expect(kilobytes, [...asked].join(' ')).toBeLessThan(150);
  expect(kilobytes, 'what is weighed is what the screen is made of').toBeGreaterThan(100);
  await cold.close();
});
