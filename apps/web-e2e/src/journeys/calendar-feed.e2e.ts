import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const addressIn = (page: Page) => page.getByLabel('Adresse privée de mon agenda');

/** What a calendar that knows nobody reads at that address: its names, and the hours of what is in it. */
async function followed(page: Page, address: string): Promise<{ status: number; text: string }> {
  const stranger = await page.context().browser()!.newContext();
  // The product says the address that it is known by; here it is reached by the one of this run.
  const answer = await stranger.request.get(new URL(new URL(address).pathname, page.url()).href);
  const read = { status: answer.status(), text: (await answer.text()).replaceAll('\r\n ', '') };
  await stranger.close();
  return read;
}

test('a participant gives their calendar an address, chooses what it shows, renews it and takes it back @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: /prévues par vous/ }).click();
  await page.getByRole('link', { name: 'Mon agenda', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon agenda' })).toBeVisible();
  await expect(page.getByText('Vous n’avez pas d’adresse pour le moment.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Créer mon adresse' }).click();
  await expect(page.getByText('elle n’est montrée qu’une fois')).toBeVisible();
  await expect(page.getByText('Aucun agenda ne l’a encore lue.')).toBeVisible();
  const first = await addressIn(page).inputValue();
  await page.getByRole('button', { name: 'Copier l’adresse' }).click();
  await expect(page.getByText('Adresse copiée')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
  await expectAccessible(page);

  const { status, text } = await followed(page, first);
  expect(status).toBe(200);
  expect(text).toMatch(/SUMMARY:.*\(groupe A\)/);
  // Wednesday 21 October, 17:30 in La Réunion.
  expect(text).toContain('DTSTART:20261021T133000Z');
  expect(text).not.toContain('VALUE=DATE');

  await page.reload();
  await expect(addressIn(page), 'told once').toBeHidden();
  await expect(page.getByText(/Lue pour la dernière fois le .* à \d\d:\d\d/)).toBeVisible();
  await page.getByLabel('Mes créneaux d’étude').uncheck();
  await page.getByLabel('Les repères des modules').check();
  await expect(page.getByText('Choix enregistré.')).toBeVisible();
  const chosen = await followed(page, first);
  expect(chosen.text).toContain('DTSTART;VALUE=DATE:');
  expect(chosen.text).not.toContain('DTSTART:20261021T133000Z');

  await page.getByRole('button', { name: 'Créer une nouvelle adresse' }).click();
  const renewing = page.getByRole('dialog', { name: 'Créer une nouvelle adresse' });
  await expectAccessible(page);
  await renewing.getByRole('button', { name: 'Garder l’adresse' }).click();
  expect((await followed(page, first)).status).toBe(200);
  await page.getByRole('button', { name: 'Créer une nouvelle adresse' }).click();
  await renewing.getByRole('button', { name: 'Créer une nouvelle adresse' }).click();
  await expect(renewing).toBeHidden();
  const second = await addressIn(page).inputValue();
  expect(second).not.toBe(first);
  expect((await followed(page, first)).status).toBe(404);

  await page.getByRole('button', { name: 'Supprimer l’adresse' }).click();
  const revoking = page.getByRole('dialog', { name: 'Supprimer l’adresse' });
  await revoking.getByRole('button', { name: 'Supprimer l’adresse' }).press('Enter');
  await expect(page.getByText('Adresse supprimée\u00a0: elle n’ouvre plus rien.')).toBeVisible();
  expect((await followed(page, second)).status).toBe(404);
  await expect(page.getByRole('button', { name: 'Créer mon adresse' })).toBeVisible();
});

test('whoever follows no path is offered meetings only, from their account, on a phone @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator, { viewport: { width: 320, height: 640 } });
  await page.goto('/compte');
  await page.getByRole('link', { name: 'Mon agenda', exact: true }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('button', { name: 'Créer mon adresse' }).click();
  await expect(addressIn(page)).toBeVisible();
  await page.getByText('Thunderbird', { exact: true }).click();
  await expect(page.getByText('« Sur le réseau »')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
