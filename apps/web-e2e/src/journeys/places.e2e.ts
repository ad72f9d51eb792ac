import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** The webinar that is ahead, on a participant’s page. */
const webinarOf = (page: Page) => page.getByRole('listitem').filter({ hasText: /Webinaire de clôture/i });

test('places are few: one waits in order, and has the place that somebody gives back @long', async ({
  product,
}) => {
  const coordinator = await product.signIn(people.coordinator);
  const cohort = coordinator.url().split('/')[4]!;
  await coordinator.goto(`/promotions/${cohort}/webinaires`);
  await coordinator.getByRole('link', { name: /Présences.*clôture/i }).click();
  const dialog = coordinator.getByRole('dialog');
  const setPlaces = async (places: string) => {
    await coordinator.getByRole('button', { name: 'Changer le nombre de places' }).click();
    await dialog.getByLabel('Nombre de places').fill(places);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  };
  await setPlaces('3');
  await expect(dialog.getByText('20 personnes ont déjà une place')).toBeVisible();
  await expectAccessible(coordinator);
  await dialog.getByLabel('Nombre de places').fill('20');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(coordinator.getByText('20 places prises sur 20')).toBeVisible();

  const camille = await product.signIn(people.ahead);
  await camille.goto(`/promotions/${cohort}/ateliers`);
  await webinarOf(camille).getByRole('button', { name: 'Rendre ma place' }).click();
  await expect(webinarOf(camille)).toContainText('1 place libre sur 20');
  await setPlaces('19');
  await expect(dialog).toBeHidden();
  await camille.reload();
  await webinarOf(camille).getByRole('button', { name: 'M’inscrire sur la liste d’attente' }).click();
  await expect(webinarOf(camille)).toContainText('Vous êtes en tête de la liste d’attente.');
  await expectAccessible(camille);

  const amine = await product.signIn(people.late);
  await amine.goto(`/promotions/${cohort}/webinaires`);
  await amine.getByRole('button', { name: 'Rendre ma place' }).click();
  await amine.getByRole('button', { name: 'M’inscrire sur la liste d’attente' }).click();
  await expect(amine.getByText('Vous êtes en tête de la liste d’attente.')).toBeVisible();
  await camille.reload();
  await expect(webinarOf(camille)).toContainText('Vous avez une place.');
  await coordinator.reload();
  await expect(coordinator.getByRole('list', { name: 'Liste d’attente' })).toHaveText('Amine Haddad');
  await expectAccessible(coordinator);
});
