import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

/** Presses Tab until the focus is on what carries that name; a page on which it never comes fails. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 120; turn += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await nameOfFocus(page))) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at?.matches('a, button, input, select, textarea, summary')) return '';
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    return [at.getAttribute('aria-label'), ...labels.map((each) => each.textContent), at.textContent]
      .join(' ')
      .trim();
  });

test('a participant does a quiz with the keyboard alone', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await tabTo(page, /^Commencer le quiz/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Face à la tension' })).toBeVisible();
  for (const choice of [/Rappelez l’accord signé/, /Le problème et votre colère/, /La raccourcir/]) {
    await tabTo(page, choice);
    await page.keyboard.press('Space');
    await tabTo(page, /Valider ma réponse/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: choice })).toBeHidden();
  }
  await expect(page.getByText(/1\s*bonne réponse sur 3/)).toBeVisible();
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

test('a coordinator finds a person with the keyboard alone', async ({ product }) => {
  const page = await product.signIn(people.coordinator);
  await tabTo(page, /Chercher une personne/);
  await page.keyboard.type('hoarau');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Nadia Belkacem/ })).toBeHidden();
  await tabTo(page, /Marie-Annick Hoarau/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Marie-Annick Hoarau' })).toBeVisible();
});
