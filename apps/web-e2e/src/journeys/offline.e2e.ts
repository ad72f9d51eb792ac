import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deploymentOf } from '../fixtures/deployment.ts';
import { comeToModule, openStep } from '../fixtures/keyboard.ts';
import { password, people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** The app itself is on the device, and answers for this page. */
const appAtHand = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      if (navigator.serviceWorker.controller) resolve(null);
    });
  });

const moduleAlong = (page: Page) => page.getByRole('region', { name: 'Emporter ce module' });

async function takeAlong(page: Page): Promise<void> {
  await comeToModule(page);
  const along = moduleAlong(page).first();
  await along.getByRole('button', { name: /^Emporter ce module, \d/ }).click();
  await expect(along.getByText(/Emporté le 20 octobre, [\d,]+\s[kM]o/)).toBeVisible();
}

/** The first hundred bytes of the film of that step, as a player asks for them. */
const portionOfFilm = (page: Page, step: string) =>
  page.evaluate(async (url) => {
    const { content } = (await (await fetch(url)).json()) as { content: { video: { source: string } } };
    const answer = await fetch(content.video.source, { headers: { range: 'bytes=0-99' } });
    return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
  }, step);

test.use({ serviceWorkers: 'allow' });

test('the app can be installed: it has a name, drawings and a page that opens by itself', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  const { request } = page.context();
  const answer = await request.get('/manifest.webmanifest');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const { name, display, start_url, icons } = (await answer.json()) as Record<string, string> & {
    icons: readonly { src: string }[];
  };
  expect({ name, display, start_url }).toEqual({ name: 'Cheminer', display: 'standalone', start_url: '/' });
  for (const { src } of icons) expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  await expect(page.locator('link[rel=manifest]')).toHaveAttribute('href', '/manifest.webmanifest');
  await appAtHand(page);
});

test('a module taken along is read with the line down, page after page, and says that it is a copy', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await comeToModule(page);
  await moduleAlong(page)
    .getByLabel(/^Avec les vidéos, /)
    .check();
  await takeAlong(page);
  await expectAccessible(page);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Marie-Annick');
  await expect(page.getByText('Hors connexion.').first()).toBeVisible();
  await expect(page.getByText(/Copie du/)).toBeVisible();
  await expect(moduleAlong(page).getByText(/Emporté le 20 octobre/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Face à la tension' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Face à la tension' })).toBeVisible();
  await expect(page.getByLabel('Rappelez l’accord signé')).toBeVisible();

  const cohort = new URL(page.url()).pathname.split('/')[2]!;
  const film = await portionOfFilm(page, `/api/cohorts/${cohort}/steps/T1M4-E2`);
  expect(film).toEqual({ status: 206, bytes: 100 });

  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByText(/Copie du/)).toBeHidden();
  await page.context().clearCookies();
  const refused = await page.evaluate(
    async (url) => (await fetch(url)).status,
    `/api/cohorts/${cohort}/path`,
  );
  expect(refused, 'a refusal is not replaced by a copy').toBe(401);
});

const journal = '160-tenir-la-distance/50-une-phrase.md';
const demonstration = join(import.meta.dirname, '../../../../content/parcours-demonstration');

test('a step that waits for another travels without its text, which comes by itself once the step is open @long', async ({
  product,
}) => {
  test.slow();
  const text = await readFile(join(demonstration, journal), 'utf8');
  await product.publish({
    [journal]: text.replace('kind: journal', 'kind: journal\nprerequisites: [T1M4-E4]'),
  });
  await product.work();
  const page = await product.signIn(people.participant);
  await takeAlong(page);
  const waiting = moduleAlong(page).getByText('son texte n’est pas du voyage');
  await expect(waiting).toBeVisible();
  await page.evaluate(
    async (step) => {
      const put = (path: string, body: object) =>
        fetch(step + path, {
          ...{ method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
        });
      await put('/drafts/text', { value: 'Trois décisions.', baseVersion: 0 });
      await put('/completion', {});
    },
    `/api/cohorts/${new URL(page.url()).pathname.split('/')[2]}/steps/T1M4-E4`,
  );
  await page.reload();
  await comeToModule(page);
  await expect(moduleAlong(page).getByText(/Emporté le 20 octobre/)).toBeVisible();
  await expect(waiting).toBeHidden();
  await page.context().setOffline(true);
  await openStep(page, 'T1M4-E5');
  await expect(page.getByLabel('Votre page')).toBeVisible();
});

test('a module removed from the device, or whose reader signs out, leaves no copy behind @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  const copies = () =>
    page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('cheminer-kept-')));
  await takeAlong(page);
  await expect.poll(copies).toHaveLength(1);
  await moduleAlong(page).getByRole('button', { name: 'Retirer de l’appareil' }).click();
  await expect(moduleAlong(page).getByRole('button', { name: /^Emporter ce module/ })).toBeVisible();
  await expect.poll(copies).toEqual([]);

  await page.locator('summary').filter({ hasText: 'Se situer' }).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.locator('summary') })
      .getByRole('button', { name: /^Emporter ce module/ }),
    'another module than the one in progress can be taken too',
  ).toBeVisible();
  await takeAlong(page);
  await page.goto('/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByLabel('Adresse électronique')).toBeVisible();
  await expect.poll(copies).toEqual([]);
  await page.getByLabel('Adresse électronique').fill(people.ahead);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Camille');
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText('Bonjour')).toBeHidden();
});

test('a new version waits until the reader asks for it, keeps what is typed, and replaces the old one for good', async ({
  product,
}) => {
  test.slow();
  const before = await deploymentOf(product.address);
  const page = await product.signIn(people.ahead, { baseURL: before.address });
  await appAtHand(page);
  await openStep(page, 'T2M2-E5');
  const told = page.getByText('Une nouvelle version de Cheminer est prête.');
  const isNewer = page.locator('meta[name=version][content=newer]');
  before.deploy();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(told).toBeVisible();
  await expectAccessible(page);
  // The server does not have it: it is this device that keeps it over the change. Lost on the way, and not by the
  // browser’s own interception, which leaves the old service worker with a request that never ends.
  before.lose('/drafts/');
  await page.getByLabel('Votre page').fill('Tapé sous l’ancienne version.');
  await expect(isNewer).toHaveCount(0);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Recharger' }).click();
  await reloaded;
  await expect(page.getByLabel('Votre page')).toHaveText('Tapé sous l’ancienne version.');
  await expect(isNewer).toHaveCount(1);
  await expect(told).toBeHidden();
  // What the device has at hand is the new version too.
  await page.context().setOffline(true);
  await page.reload();
  await expect(isNewer).toHaveCount(1);
  await page.context().close();
  await before.close();
});

/** What of films and sounds the page asks for. */
function mediaAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/media/') && asked.push(request.url()));
  return asked;
}

/** A film step of which there is a sound too. */
async function openFilmWithSound(page: Page): Promise<void> {
  await page.route('**/steps/T2M2-E2', async (route) => {
    const answer = await route.fetch();
    const step = (await answer.json()) as { content: { video: { source: string; audio: unknown } } };
    const { video } = step.content;
    video.audio = { source: `${video.source}?sound`, mediaType: 'audio/webm', bytes: 400_000 };
    await route.fulfill({ response: answer, json: step });
  });
  await openStep(page, 'T2M2-E2');
}

test('a device that saves data, or a line measured slow, gets the sound or the words, and nothing ahead @long', async ({
  product,
}) => {
  test.slow();
  const saving = await product.signIn(people.ahead);
  await saving.addInitScript(() =>
    Object.defineProperty((navigator as Navigator & { connection: object }).connection, 'saveData', {
      value: true,
    }),
  );
  const whileSaving = mediaAsked(saving);
  await openStep(saving, 'T2M2-E2');
  await expect(saving.getByText('Mode léger : la vidéo n’est pas chargée.')).toBeVisible();
  await expect(saving.getByText(/à mille mètres d’altitude/)).toBeVisible();
  await openFilmWithSound(saving);
  await expect(saving.locator('audio')).toHaveAttribute('preload', 'none');
  await expect(saving.locator('video')).toHaveCount(0);
  expect(whileSaving).toEqual([]);
  await saving.goto('/compte');
  await expect(saving.getByText(/Votre appareil demande d’économiser les données/)).toBeVisible();

  const slow = await product.signIn(people.late);
  await slow.route('**/line-sample?*', (route) => route.fulfill({ body: 'x'.repeat(20) }));
  await openStep(slow, 'M0-E2');
  await slow.getByRole('button', { name: 'Mesurer ma ligne' }).click();
  await expect(slow.getByRole('radio', { name: /léger/i })).toBeChecked();
  const whileSlow = mediaAsked(slow);
  await openStep(slow, 'T1M1-E3');
  await expect(slow.getByText('Mode léger : la vidéo n’est pas chargée.')).toBeVisible();
  expect(whileSlow).toEqual([]);
  await slow.getByRole('button', { name: /^Regarder la vidéo/ }).click();
  await expect(slow.locator('video')).toHaveAttribute('preload', 'none');
});

test('in normal mode too the sound of a film is a press away, without its pictures @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await openFilmWithSound(page);
  await expect(page.locator('video')).toHaveCount(1);
  await page.getByRole('button', { name: /^Écouter seulement/ }).click();
  await expect(page.locator('audio [src$="?sound"]')).toHaveCount(1);
  await expect(page.locator('video')).toHaveCount(0);
  await page.getByRole('button', { name: /^Regarder la vidéo/ }).click();
  await expect(page.locator('video')).toHaveCount(1);
});

test('light mode is chosen on one’s account, and web letters are no longer fetched @long', async ({
  product,
  browser,
}) => {
  const page = await product.signIn(people.participant);
  await page.goto('/compte');
  await page.getByRole('radio', { name: 'Toujours' }).check({ force: true });
  await expect(page.getByText('En ce moment : mode léger. Vous l’avez choisi.')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Mode léger')).toBeVisible();
  await expectAccessible(page);
  // The device with an empty memory: a browser fetches ahead what a page it remembers had asked for.
  const storageState = await page.context().storageState();
  const later = await browser.newContext({ baseURL: product.address, storageState });
  const cold = await later.newPage();
  const letters: string[] = [];
  cold.on('request', (request) => request.url().endsWith('.woff2') && letters.push(request.url()));
  await cold.goto('/');
  await expect(cold.getByRole('heading', { level: 1 })).toContainText('Bonjour Marie-Annick');
  await expect(cold.getByRole('button', { name: 'Voir la carte' })).toBeVisible();
  await cold.evaluate(() => document.fonts.ready);
  expect(letters).toEqual([]);
  await cold.waitForLoadState('networkidle');
  const kept = () =>
    cold.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  expect(await kept(), 'nothing is fetched ahead').toEqual([]);
  await later.close();
});
