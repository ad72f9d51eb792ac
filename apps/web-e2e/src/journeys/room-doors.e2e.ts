import { devices, type Page } from '@playwright/test';
import { atTheDoor } from '../fixtures/room.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** As from its page, where the journey is about its room. */
async function put(page: Page, path: string, data = {}): Promise<void> {
  const { origin } = new URL(page.url());
  expect((await page.request.put(path, { data, headers: { origin } })).status()).toBe(204);
}

test('a room that is not held says so, and one that is ends before its page does', async ({ product }) => {
  test.slow();
  const page = await atTheDoor(product);
  const room = new URL(page.url()).pathname;
  const workshops = room.replace('/promotions/', '/api/cohorts/').replace(/\/ateliers\/.*$/, '/workshops');
  const lines: { stepKey: string; workshopId: string; groupKey: string }[] = await (
    await page.request.get(workshops)
  ).json();
  const current = lines.find(({ workshopId }) => room.includes(workshopId))!;
  const [cancelled, elsewhere] = lines.filter(
    ({ groupKey, stepKey }) => groupKey === current.groupKey && stepKey > current.stepKey,
  );
  const member = await product.signIn(people.participant, devices['Pixel 7']);

  await put(page, `${workshops}/${cancelled!.workshopId}/cancellation`, { reason: 'Congrès des maires' });
  await put(page, `${workshops}/${elsewhere!.workshopId}/opening`);
  await put(page, `${workshops}/${elsewhere!.workshopId}/closing`);
  for (const who of [page, member]) {
    await who.goto(room.replace(current.workshopId, cancelled!.workshopId));
    await expect(title(who, 'Cet atelier est annulé')).toBeVisible();
    await expectAccessible(who);
    await who.goto(room.replace(current.workshopId, elsewhere!.workshopId));
    await expect(title(who, 'Cet atelier est terminé')).toBeVisible();
    await expectAccessible(who);
  }
  await expect(button(page, 'Saisir cet atelier')).toBeVisible();
  await expect(button(member, 'Saisir cet atelier')).toHaveCount(0);

  await page.goto(room);
  await button(page, 'Commencer l’atelier').click();
  const [sheet] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Feuille de présence et code à flasher' }).click(),
  ]);
  await expect(sheet).toHaveURL(/\/emargement$/);
  await expect(sheet.getByRole('img', { name: /code/i })).toBeVisible();
  await expectAccessible(sheet);

  await page.goto(room.replace(/\/salle$/, ''));
  await button(page, 'Terminer l’atelier').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer l’atelier' }).click();
  await expect(page.getByText('L’atelier est en cours dans sa salle')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Entrer dans la salle' }).last().click();
  await button(page, 'Un souci').click();
  await button(page, 'Terminer plus tôt').click();

  const early = 'L’atelier s’est terminé plus tôt que prévu.';
  await expect(title(page, early)).toBeVisible();
  await member.goto(room);
  await expect(title(member, early)).toBeVisible();
  await expectAccessible(member);
  const evaluation = member.getByRole('region', { name: 'Une minute pour finir' });
  for (const question of [
    'Je repars avec quelque chose d’utile',
    'Je me suis senti·e entendu·e',
    'Le cadre a tenu',
  ])
    await evaluation.getByRole('radiogroup', { name: question }).getByLabel('4').click();
  await evaluation.getByRole('button', { name: 'Envoyer mon avis' }).click();
  await expect(evaluation.getByText('Merci. Vous pouvez encore changer d’avis.')).toBeVisible();
});
