import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** Chooses as a hand does: the choice is sent, then shown. */
async function choose(page: Page, group: RegExp, choice: string): Promise<void> {
  const radio = page.getByRole('radiogroup', { name: group }).getByLabel(choice);
  await radio.click();
  await expect(radio).toBeChecked();
}

test('a facilitator gives a workshop a date that members read at their own hour, and sees who says they come @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await expect(page.getByRole('heading', { level: 1, name: 'Mes groupes' })).toBeVisible();
  await expect(page.getByText('Marie-Annick Hoarau')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Atelier 2');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Changer la date' }).click();
  await page.getByLabel('Jour', { exact: true }).fill('2026-10-27');
  await page.getByLabel('Début, à l’heure de Paris').fill('09:30');
  await expect(page.getByText('12:30')).toBeVisible();
  const link = page.getByLabel('Lien de visioconférence');
  await page.getByRole('button', { name: 'Proposer une adresse de salle' }).click();
  await expect(link).toHaveValue(/^https:\/\/visio\.example\/[\da-f-]{36}$/);
  const first = await link.inputValue();
  await page.getByRole('button', { name: 'Proposer une autre adresse' }).click();
  await expect(link).not.toHaveValue(first);
  await expectAccessible(page);
  await page.getByLabel('Pourquoi ce changement').fill('Congrès des maires');
  await page.getByRole('button', { name: 'Enregistrer la nouvelle date' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Atelier 2');

  const member = await product.signIn(people.participant);
  await expect(member.getByRole('region', { name: 'Prochain atelier' })).toContainText(
    /12:30.*27 octobre.*09:30/s,
  );
  await member.getByRole('link', { name: 'Ateliers' }).click();
  await member.getByRole('radio', { name: 'Je viens' }).first().click();
  await expect(member.getByText('Réponse enregistrée').first()).toBeVisible();
  await expectAccessible(member);

  await page.reload();
  const whoComes = page.getByRole('region', { name: 'Qui vient' });
  await expect(whoComes.getByRole('listitem').filter({ hasText: 'Marie-Annick Hoarau' })).toContainText(
    'vient',
  );
});

test('a facilitator opens a workshop, marks who is there, and presence counts at once @long', async ({
  product,
}) => {
  product.travelTo('2026-10-22T07:35:00Z');
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('button', { name: 'Ouvrir l’atelier' }).click();
  await expect(page.getByText('Ouvert', { exact: true })).toBeVisible();
  await choose(page, /Rémi Delattre/, 'Absent·e');
  await choose(page, /Marie-Annick Hoarau/, 'Au téléphone');
  await expect(page.getByText('Noté à 09:35').first()).toBeVisible();
  await page.getByRole('button', { name: 'Toutes les autres personnes sont là' }).click();
  await expect(page.getByText('Tout le monde est noté.')).toBeVisible();
  await expectAccessible(page);

  const member = await product.signIn(people.participant);
  const whereIAm = member.getByRole('region', { name: 'Où vous en êtes' });
  await expect(whereIAm).toContainText(/2\s*ateliers sur 4/);

  await page.getByRole('button', { name: 'Terminer l’atelier' }).click();
  const closing = page.getByRole('dialog');
  await expect(closing).toContainText('La présence de tout le monde est notée.');
  await closing.getByRole('button', { name: 'Terminer l’atelier' }).click();
  await expect(page.getByText('Terminé', { exact: true })).toBeVisible();

  await page
    .getByRole('radiogroup', { name: /Marie-Annick Hoarau/ })
    .getByLabel('Absent·e')
    .click();
  const correction = page.getByRole('dialog');
  await expectAccessible(page);
  await correction.getByLabel('Raison de la correction').fill('La ligne est tombée avant le début.');
  await correction.getByRole('button', { name: 'Corriger' }).click();
  await expect(correction).toBeHidden();
  await member.reload();
  await expect(whereIAm).toContainText(/1\s*atelier sur 4/);
});

test('a facilitator sees their own groups and nobody else’s @long', async ({ product }) => {
  const page = await product.signIn(people.otherFacilitator);
  await expect(page.getByRole('heading', { name: 'Groupe B' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Groupe A' })).toBeHidden();
});
