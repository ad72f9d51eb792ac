import { devices } from '@playwright/test';
import { atTheDoor, client, pass } from '../fixtures/room.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('the client would rather stop: one screen says so, one press stops with care, and it counts', async ({
  product,
}) => {
  test.slow();
  const page = await atTheDoor(product);
  await page.getByRole('button', { name: 'Commencer l’atelier' }).click();
  const address = new URL(page.url()).pathname;
  const antoine = await product.signIn(client, devices['Pixel 7']);
  const member = await product.signIn(people.participant);
  for (const each of [antoine, member]) await each.goto(address);
  for (const phase of ['Retour', 'Choix du sujet', 'Exposé'])
    await page.getByRole('button', { name: new RegExp(`Passer à .*${phase}`) }).click();
  await page.getByLabel('Présence de Antoine Gravier').selectOption('Là');
  const say = async (text: string) => {
    await member.getByLabel('Votre question').fill(text);
    await member.getByRole('button', { name: 'Envoyer' }).click();
    await expect(page.getByText(text)).toBeVisible();
  };
  await say('Depuis quand ?');
  await pass(product, page, 15);
  await say('Ce qui fit mal ?');

  await antoine.getByRole('button', { name: 'Je préfère m’arrêter' }).click();
  const alert = page.getByText('Antoine Gravier préfère s’arrêter ou revenir au contrat');
  await expect(alert).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Arrêter l’horloge' }).click();
  await expect(member.getByText('En pause')).toBeVisible();
  await expect(member.getByText('préfère s’arrêter')).toBeHidden();

  await page.getByRole('button', { name: 'Un souci' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Oublier ce qui a été écrit').selectOption('Oublier les 10 dernières minutes');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Arrêter avec soin' }).click();
  for (const each of [page, antoine, member])
    await expect(each.getByText('L’atelier a été arrêté avec soin.').last()).toBeVisible();
  const said = await product.rows<{ content: { text: string } | null }>(
    `SELECT content FROM room_fact WHERE kind = 'contribute' AND at >= '2026-10-22' ORDER BY number`,
  );
  expect(said.map(({ content }) => content?.text ?? null).slice(-2)).toEqual(['Depuis quand ?', null]);

  const coordinator = await product.signIn(people.coordinator);
  await coordinator.goto(address);
  await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText(/^Le codéveloppement/);
});
