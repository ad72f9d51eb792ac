import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a participant says when they are free, at their own hours; the group’s common times follow @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await page.getByRole('link', { name: /prévues par vous/ }).click();
  const card = page.getByRole('region', { name: /Quand êtes-vous disponible/ });
  await expect(card).toContainText('à vos heures (La Réunion)');
  await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await expect(card).toContainText('4 demi-journées cochées sur 10.');
  await expectAccessible(page);

  const facilitator = await product.signIn(people.facilitator);
  await facilitator.getByRole('link', { name: 'Former les groupes' }).click();
  const group = facilitator.getByRole('region', { name: 'Groupe A' });
  await expect(group.getByRole('status')).toContainText('Aucun tour de client·e ne reste en réserve');
  await expect(group.getByRole('status')).not.toContainText('Aucun moment commun');

  // With the keyboard, and faster than the line: the last answer stands.
  let giveBack = () => {};
  const line = new Promise<void>((resolve) => (giveBack = resolve));
  await page.route('**/availability', async (route) => {
    await line;
    await route.continue();
  });
  await card.getByRole('checkbox', { name: 'Jeudi matin' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('checkbox', { name: 'Jeudi après-midi' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card.getByText('Enregistrement…')).toBeVisible();
  giveBack();
  await expect(card.getByText('Enregistré', { exact: true })).toBeVisible();
  await expect(card).toContainText('2 demi-journées cochées sur 10.');
  await page.reload();
  await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(card.getByRole('checkbox', { name: 'Mardi matin' })).toBeChecked();

  await facilitator.reload();
  await expect(group.getByRole('status')).toContainText('Aucun moment commun de deux heures.');
});

test('whoever said nothing is told so, ticks the whole week on a phone, and is told when it was not kept @long', async ({
  product,
}) => {
  const page = await product.signIn(people.late, { viewport: { width: 320, height: 640 } });
  await page.goto(`/promotions/${new URL(page.url()).pathname.split('/')[2]!}/temps`);
  const card = page.getByRole('region', { name: /Quand êtes-vous disponible/ });
  await expect(card).toContainText('Vous n’avez encore rien dit');
  await page.route('**/availability', (route) => route.abort());
  await card.getByRole('button', { name: 'Tout cocher' }).click();
  await expect(card.getByRole('alert')).toContainText('Vos disponibilités n’ont pas été enregistrées');
  await expect(card.getByRole('checkbox', { checked: true }), 'what was ticked stays').toHaveCount(10);
  await expectAccessible(page);
  await page.unroute('**/availability');
  await card.getByRole('button', { name: 'Enregistrer de nouveau' }).click();
  await expect(card.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.reload();
  await expect(card).toContainText('10 demi-journées cochées sur 10.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
