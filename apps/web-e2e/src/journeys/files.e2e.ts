import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openStep } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** More than two of the pieces that are sent: what follows the end of a PNG is not looked at. */
const heavy = Buffer.concat([picture, Buffer.alloc(600_000)]);

/** Takes up no room on the disc. */
async function sparse(path: string, bytes: number): Promise<void> {
  await writeFile(path, picture);
  await truncate(path, bytes);
}

async function addFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ajouter un fichier' }).click();
  await (await chooser).setFiles(path);
}

/** The pieces that went out, by where they begin. */
function piecesOf(page: Page): string[] {
  const offsets: string[] = [];
  page.on('requestfinished', (request) => {
    const offset = request.headers()['upload-offset'];
    if (request.method() === 'PATCH' && offset) offsets.push(offset);
  });
  return offsets;
}

test('a file goes on from where the page left it, and is shown; a disguised program is refused with its reason @long', async ({
  product,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'cheminer-files-'));
  const photo = join(folder, 'relevé.png');
  await writeFile(photo, heavy);
  const page = await product.signIn(people.late);
  await openStep(page, 'T1M1-E5');
  const first = piecesOf(page);
  let isHeld = true;
  await page.route('**/files/**', (route, asked) => {
    const isLater = asked.method() === 'PATCH' && asked.headers()['upload-offset'] !== '0';
    return isHeld && isLater ? undefined : route.continue();
  });
  await addFile(page, photo);
  await expect(page.getByText(/envoi, 4\d\s%/)).toBeVisible();
  await expect.poll(() => first).toEqual(['0']);
  first.length = 0;
  isHeld = false;
  await page.reload();
  const preview = page.getByRole('listitem').filter({ hasText: 'relevé.png' }).locator('img');
  await expect(page.getByRole('link', { name: 'Ouvrir relevé.png' })).toBeVisible();
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  expect(first, 'what had arrived is not sent again').toEqual(['262144', '524288']);

  const program = join(folder, 'photo.png');
  await writeFile(program, Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4_000, 7)]));
  await addFile(page, program);
  await expect(page.getByText('son contenu n’est pas d’un type accepté ici')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ouvrir photo.png' })).toBeHidden();
  await rm(folder, { recursive: true, force: true });
});

test('a photo taken without a line outlives its page, is counted and warned of, and is sent once @long', async ({
  product,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'cheminer-files-'));
  const photo = join(folder, 'mairie.png');
  await writeFile(photo, heavy);
  const page = await product.signIn(people.late);
  const context = page.context();
  await openStep(page, 'T1M1-E5');
  await context.setOffline(true);
  await addFile(page, photo);
  await expect(page.getByRole('banner').getByRole('status')).toContainText(
    /Hors ligne\s: 1\s*réponse à envoyer/,
  );
  await page.close();

  await context.setOffline(false);
  await context.route('**/files', (route) => route.abort());
  const later = await context.newPage();
  await later.goto('/compte');
  await later.getByRole('button', { name: 'Se déconnecter' }).click();
  const dialog = later.getByRole('dialog');
  await expect(dialog).toContainText(/1\s*réponse est gardée sur cet appareil seulement/);
  await dialog.getByRole('button', { name: 'Rester, et envoyer' }).click();
  const pieces = piecesOf(later);
  await context.unroute('**/files');
  await later.evaluate(() => dispatchEvent(new Event('online')));
  const files = () => product.rows('SELECT name FROM learning_file');
  await expect.poll(files).toEqual([{ name: 'mairie.png' }]);
  await later.goto('/');
  await later.waitForURL(/parcours/);
  await openStep(later, 'T1M1-E5');
  await expect(later.getByRole('link', { name: 'Ouvrir mairie.png' })).toBeVisible();
  expect(pieces).toEqual(['0', '262144', '524288']);

  const film = join(folder, 'réunion.png');
  await sparse(film, 2 * 1024 ** 3);
  await addFile(later, film);
  await expect(later.getByText(/Ce fichier est trop lourd\s: la place est de 25\s*Mo/)).toBeVisible();
  expect(await files()).toHaveLength(1);
  await rm(folder, { recursive: true, force: true });
});
