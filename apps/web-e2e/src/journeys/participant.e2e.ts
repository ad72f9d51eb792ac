import { expect, expectAccessible, test } from '../fixtures/test.ts';
import { people } from '../fixtures/story.ts';

test('a participant reads, says it is done, and sees the same number everywhere', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Marie-Annick');
  await expect(page.getByText('étapes sur 48')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Face à la tension' })).toBeVisible();
  await expectAccessible(page);
});
