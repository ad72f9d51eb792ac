import { press } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('scenario 7: a late joiner is proposed a turn that was free, and finds it once it is decided', async ({
  product,
}) => {
  const page = await product.signIn(people.lateJoinersFacilitator, { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Tours de client·e' }).click();
  const proposal = page.getByRole('region', { name: /1 tour proposé/ });
  await expect(proposal).toContainText(/Amine Haddad.*Atelier 4.*sujet 1/);
  await expectAccessible(page);

  const late = await product.signIn(people.late);
  await late.getByRole('link', { name: 'Ateliers' }).first().click();
  const card = late.getByRole('region', { name: 'Tours de client·e' });
  await expect(card).toContainText('Votre tour n’est pas encore décidé.');
  await proposal.getByRole('button', { name: 'Décider ces tours' }).click();
  await expect(page.getByText('Tours décidés.')).toBeVisible();
  await late.reload();
  await expect(card).toContainText(/Vous êtes client·e à.*Atelier 4/);
  await expectAccessible(late);
});

test('two people exchange their turns with the keyboard alone', async ({ product }) => {
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
