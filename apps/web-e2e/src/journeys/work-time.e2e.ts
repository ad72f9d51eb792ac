import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const cohortOf = (page: Page): string => new URL(page.url()).pathname.split('/')[2]!;

/** What the browser downloads when that link is followed. */
async function downloaded(page: Page, name: RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name }).first().click();
  return (await readFile(await (await download).path())).toString('utf8');
}

/** Each page of a PDF says that it is one. */
const pagesOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![s\w])/g)].length;

test('a participant plans their week, moves and cancels a slot, and takes it into their own calendar @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  const now = page.getByRole('region', { name: 'À faire maintenant' });
  await expect(now).toContainText(/Cette semaine.*annoncées, 45\s*min prévues par vous/);
  await now.getByRole('link', { name: /prévues par vous/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon temps' })).toBeVisible();
  await expectAccessible(page);

  const week = page.getByRole('region', { name: 'Cette semaine' });
  const slots = page.getByRole('region', { name: 'Vos créneaux' });
  await expect(slots.getByRole('listitem')).toContainText(/Mercredi 21 octobre, 17:30–18:15/);
  await page.getByLabel('Jour', { exact: true }).fill('2026-10-24');
  await page.getByLabel('Heure (La Réunion)').fill('08:30');
  await page.getByLabel('Durée en minutes').fill('30');
  await page.getByRole('button', { name: 'Réserver ce créneau' }).click();
  await expect(slots.getByText('Créneau du samedi 24 octobre à 08:30 réservé.')).toBeVisible();
  await expect(week).toContainText(/1\s*h\s*15 prévues par vous/);
  await expect(page.getByLabel('Jour')).toHaveValue('');

  await page.getByRole('button', { name: /^Déplacer le créneau du samedi 24/ }).click();
  const moving = page.getByRole('dialog', { name: 'Déplacer le créneau' });
  await expectAccessible(page);
  await moving.getByLabel('Heure (La Réunion)').fill('09:00');
  await moving.getByRole('button', { name: 'Déplacer' }).click();
  await expect(moving).toBeHidden();
  await expect(slots.getByText('Créneau déplacé au samedi 24 octobre à 09:00.')).toBeVisible();

  await page.getByRole('button', { name: /^Annuler le créneau du samedi 24/ }).click();
  await expect(slots.getByRole('listitem')).toHaveCount(1);
  const restore = slots.getByRole('button', { name: 'Rétablir' });
  await expect(restore).toBeFocused();
  await restore.press('Enter');
  await expect(slots.getByRole('listitem')).toHaveCount(2);

  const one = await downloaded(page, /Ajouter à mon agenda le créneau du samedi 24/);
  expect(one).toContain('DTSTART:20261024T050000Z\r\n');
  expect(one).toContain('SEQUENCE:3\r\n');
  const all = await downloaded(page, /^Ajouter à mon agenda$/);
  expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(2);

  await page.goto('/');
  await expect(now).toContainText(/1\s*h\s*15 prévues par vous/);
});

test('a slot that is refused keeps what was typed, and says which field to put right @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant, { viewport: { width: 390, height: 844 } });
  await page.goto(`/promotions/${cohortOf(page)}/temps`);
  await page.getByLabel('Jour', { exact: true }).fill('2026-10-19');
  await page.getByLabel('Heure (La Réunion)').fill('08:30');
  await page.getByRole('button', { name: 'Réserver ce créneau' }).click();
  await expect(page.getByRole('alert')).toContainText('Ce moment est déjà passé');
  await expect(page.getByLabel('Heure (La Réunion)')).toHaveValue('08:30');
  await expectAccessible(page);
  await page.getByLabel('Jour', { exact: true }).fill('2026-10-23');
  await page.getByRole('button', { name: 'Réserver ce créneau' }).click();
  await expect(page.getByText(/Créneau du vendredi 23 octobre à 08:30 réservé/)).toBeVisible();
});

test('the note for one’s manager holds on one page, with the hours of home @long', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await page.goto(`/promotions/${cohortOf(page)}/note-employeur`);
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('Marie-Annick Hoarau suit un parcours de formation');
  await expect(sheet).toContainText(/\d+\s*h\s*\d* en tout/);
  await expect(sheet).toContainText(/11:30 \(09:30 à Paris\).*Atelier 2.*date retenue/s);
  await page.getByLabel('À l’attention de').fill('Madame la maire');
  await expect(sheet).toContainText('À l’attention de Madame la maire');
  await expectAccessible(page);
  await page.reload();
  await expect(sheet).toContainText('Madame la maire');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('needs are told once, shared by choice with those who can act, and taken back @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await page.goto('/compte');
  await page.getByRole('link', { name: 'Mes besoins' }).click();
  await page.getByLabel('Des pauses').check();
  await page.getByLabel('Précisez, si vous le souhaitez').fill('Toutes les 45 minutes');
  const sharing = page.getByRole('group', { name: /Qui peut le lire/ });
  await sharing.getByLabel('La personne qui anime mon groupe').check();
  await page.getByRole('button', { name: 'Enregistrer mes besoins' }).click();
  await expect(page.getByText(/^Enregistré à \d\d:\d\d$/)).toBeVisible();
  await expectAccessible(page);

  const facilitator = await product.signIn(people.otherFacilitator);
  const shared = facilitator.getByText('Toutes les 45 minutes');
  await expect(shared).toBeVisible();
  await expect(facilitator.getByText('partagé par Camille Roussel')).toBeVisible();
  await expectAccessible(facilitator);

  const coordinator = await product.signIn(people.coordinator);
  await coordinator.getByRole('link', { name: 'Camille Roussel' }).click();
  await expect(coordinator.getByRole('heading', { level: 1, name: 'Camille Roussel' })).toBeVisible();
  await expect(coordinator.getByText('Toutes les 45 minutes')).toBeHidden();

  await sharing.getByLabel('La personne qui anime mon groupe').uncheck();
  await page.getByRole('button', { name: 'Enregistrer mes besoins' }).click();
  await expect(page.getByText(/^Enregistré à/)).toBeVisible();
  await facilitator.reload();
  await expect(facilitator.getByRole('heading', { name: 'Groupe B' })).toBeVisible();
  await expect(shared).toBeHidden();
});
