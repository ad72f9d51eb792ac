import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const group = (page: Page, key: string) => page.getByRole('region', { name: `Groupe ${key}` });
const members = (page: Page, key: string) => page.getByRole('list', { name: `Membres du groupe ${key}` });

test('a facilitator moves somebody with the keyboard, reads which rule breaks, undoes, and saves another change @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: 'Former les groupes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Former les groupes' })).toBeVisible();
  await expect(members(page, 'A').getByRole('listitem')).toHaveCount(7);
  // Seven turns for seven people: nobody could be spared.
  await expect(group(page, 'A').getByRole('status')).toContainText(
    'Aucun tour de client·e ne reste en réserve.',
  );
  await expectAccessible(page);

  // Antoine and Chloé are of one territory.
  await page.getByLabel('Groupe de Antoine Gravier').focus();
  await page.keyboard.type('Groupe B');
  await expect(members(page, 'B')).toContainText('Antoine Gravier');
  await expect(group(page, 'B').getByRole('status')).toContainText(
    'Même territoire\u00a0: Antoine Gravier et Chloé Desmarets.',
  );
  await expect(page.getByText('Changements non enregistrés')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Annuler le dernier déplacement' }).click();
  await expect(members(page, 'A')).toContainText('Antoine Gravier');
  await expect(group(page, 'B').getByRole('status')).not.toContainText('Même territoire');

  await group(page, 'A').getByText('Pourquoi ce groupe').click();
  await expect(group(page, 'A')).toContainText('7 territoires pour 7 personnes');
  await expect(group(page, 'A')).toContainText(/moments? communs? \(heure de Paris\)/);

  await page.getByLabel('Groupe de Maëlle Kerjean').selectOption('Groupe C');
  await page.reload();
  await expect(members(page, 'C'), 'a page left by mistake is found again').toContainText('Maëlle Kerjean');
  await page.getByRole('button', { name: 'Enregistrer ces groupes' }).click();
  await expect(page.getByText('Groupes enregistrés.')).toBeVisible();
  await page.reload();
  await expect(members(page, 'C')).toContainText('Maëlle Kerjean');
});

test('groups are proposed again by their number, moved by the mouse, and named as broken where they cannot hold @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: 'Former les groupes' }).click();
  await page.getByRole('checkbox', { name: 'Garder les groupes actuels' }).uncheck();
  await page.getByLabel('Numéro de la proposition').fill('12');
  await page.getByRole('button', { name: 'Proposer' }).click();
  await expect(page.getByText('Proposition n°\u00a012')).toBeVisible();
  await expect(page.getByText('Toutes les règles sont tenues.')).toBeVisible();
  const proposed = await members(page, 'A').innerText();
  await page.getByRole('button', { name: 'Revenir aux groupes enregistrés' }).click();
  await expect(members(page, 'A')).toContainText('Antoine Gravier');
  await page.getByLabel('Numéro de la proposition').fill('11');
  await page.getByLabel('Numéro de la proposition').fill('12');
  await page.getByRole('button', { name: 'Annuler le dernier déplacement' }).click();
  expect(await members(page, 'A').innerText()).toBe(proposed);

  const one = members(page, 'A').getByRole('listitem').first();
  const name = await one.locator('p').first().innerText();
  await one.locator('p').first().dragTo(members(page, 'B').locator('p').first());
  await expect(members(page, 'B')).toContainText(name);

  await expect(page.getByText('Le parcours prévoit 7 tours de client·e pour chaque groupe.')).toBeVisible();
});

test('a hierarchical link is declared, breaks a rule at once, and is taken back @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator, { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Former les groupes' }).click();
  await page.getByLabel('Une personne').selectOption('Antoine Gravier');
  await page.getByLabel('Et une autre').selectOption('Hélène Sauvageot');
  await page.getByRole('button', { name: 'Déclarer le lien' }).click();
  await expect(group(page, 'A').getByRole('status')).toContainText('Lien hiérarchique');
  await expectAccessible(page);
  const remove = page.getByRole('button', { name: /^Retirer le lien entre/ });
  await page.getByRole('button', { name: /^Retirer le lien entre .*Gravier/ }).click();
  await expect(remove, 'the one that the demonstration tells stays').toHaveCount(1);
  await expect(remove).toHaveAccessibleName(/Camille Roussel|Guillaume Aubin/);
  await expect(group(page, 'A').getByRole('status')).not.toContainText('Lien hiérarchique');
});
