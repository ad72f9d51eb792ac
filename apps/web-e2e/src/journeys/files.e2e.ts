import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

test('a file goes on from where the page left it, and is shown; a disguised program is refused with its reason', async ({
  product,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'cheminer-files-'));
  const photo = join(folder, 'relevé.png');
  await writeFile(photo, heavy);
  const page = await product.signIn(people.late);
  await openStep(page, 'T1M1-E5');
  const first = piecesOf(page);
  await page.route('**/files/**', (route, asked) =>
    asked.headers()['upload-offset'] === '0' || asked.method() !== 'PATCH' ? route.continue() : undefined,
  );
  await addFile(page, photo);
  await expect(page.getByText(/envoi, 4\d\s%/)).toBeVisible();
  expect(first).toEqual(['0']);
  await page.reload();
  await page.unroute('**/files/**');

  await expect(page.getByRole('button', { name: 'Ajouter un fichier' })).toBeVisible();
  first.length = 0;
  await addFile(page, photo);
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
