import { press } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test('two people exchange their turns with the keyboard alone @long', async ({ product }) => {
  const page = await product.signIn(people.facilitator);
  await press(page, /Tours de client/);
  await expect(page.getByRole('heading', { level: 1, name: 'Tours de client·e' })).toBeVisible();
  await press(page, /Changer.*Atelier 3.*sujet 1/);
  await expect(page.getByLabel('Qui est client·e')).toBeVisible();
  await page.getByLabel('Qui est client·e').focus();
  await page.keyboard.type('Lucas');
  await press(page, /Enregistrer le tour/);
  await expect(page.getByText('Tour enregistré.')).toBeVisible();
  const third = page.getByRole('list', { name: /Atelier 3/ }).getByRole('listitem');
  const fourth = page.getByRole('list', { name: /Atelier 4/ }).getByRole('listitem');
  await expect(third.first()).toContainText('Lucas Perrachon');
  await expect(third.first()).toContainText('Fixé');
  await expect(fourth.first()).toContainText('Rémi Delattre');
});
