import { tabTo } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test('a participant does a quiz with the keyboard alone', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await tabTo(page, /^Commencer le quiz/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Face à la tension' })).toBeVisible();
  for (const choice of [
    /Rappelez l’accord signé/,
    /Le problème et votre colère/,
    /La raccourcir/,
    /Une susceptibilité/,
    /Un courriel apaisant/,
  ]) {
    await tabTo(page, choice);
    await page.keyboard.press('Space');
    await tabTo(page, /Valider ma réponse/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: choice })).toBeHidden();
  }
  await expect(page.getByText(/1\s*bonne réponse sur 5/)).toBeVisible();
});

test('a facilitator marks a presence with the keyboard alone', async ({ product }) => {
  product.travelTo('2026-10-22T07:35:00Z');
  const page = await product.signIn(people.facilitator);
  await tabTo(page, /Atelier 2/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Atelier 2');
  await tabTo(page, /^Ouvrir l’atelier/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ouvert', { exact: true })).toBeVisible();
  await tabTo(page, /Présent·e/);
  await page.keyboard.press('Space');
  await expect(page.getByText('Noté à 09:35')).toBeVisible();
});

test('a coordinator finds a person with the keyboard alone @long', async ({ product }) => {
  const page = await product.signIn(people.coordinator);
  await tabTo(page, /Chercher une personne/);
  await page.keyboard.type('hoarau');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Nadia Belkacem/ })).toBeHidden();
  await tabTo(page, /Marie-Annick Hoarau/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Marie-Annick Hoarau' })).toBeVisible();
});
