import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a late joiner finds about an hour of way in, and a turn that was free once it is decided', async ({
  product,
}) => {
  const late = await product.signIn(people.late);
  const wayIn = late.getByRole('region', { name: 'Votre piste d’arrivée' });
  await expect(wayIn).toContainText(/1\s*h\s*02/);
  await expect(wayIn.getByRole('listitem')).toHaveCount(6);
  await expect(late.getByRole('region', { name: 'Où vous en êtes' })).toContainText(/1\s*étape sur 33/);
  const firstModule = late.getByRole('region', { name: /Sas d’entrée/ });
  await expect(firstModule.getByText(/Pourquoi/).first()).toBeVisible();
  await expectAccessible(late);
  const coordinator = await product.signIn(people.coordinator);
  await expect(coordinator.getByRole('row', { name: /Amine Haddad/ })).toContainText(/1\s*sur 33/);

  const page = await product.signIn(people.lateJoinersFacilitator, { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Tours de client·e' }).click();
  const proposal = page.getByRole('region', { name: /1 tour proposé/ });
  await expect(proposal).toContainText(/Amine Haddad.*Atelier 4.*sujet 1/);
  await expectAccessible(page);

  await late.getByRole('link', { name: 'Ateliers' }).first().click();
  const card = late.getByRole('region', { name: 'Tours de client·e' });
  await expect(card).toContainText('Votre tour n’est pas encore décidé.');
  await proposal.getByRole('button', { name: 'Décider ces tours' }).click();
  await expect(page.getByText('Tours décidés.')).toBeVisible();
  await late.reload();
  await expect(card).toContainText(/Vous êtes client·e à.*Atelier 4/);
  await expectAccessible(late);
});
