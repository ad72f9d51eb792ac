import { atTheDoor } from '../fixtures/room.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('nobody else comes in: no link invites, nothing records, and the address of a room tells nothing', async ({
  product,
}) => {
  test.slow();
  const page = await atTheDoor(product);
  await page.getByRole('button', { name: 'Commencer l’atelier' }).click();
  await expect(page.getByRole('button', { name: /^Passer à/ })).toBeVisible();
  const ways = page.getByRole('button').or(page.getByRole('link'));
  expect((await ways.allInnerTexts()).filter((name) => /invit|enregistr|rec\b/i.test(name))).toEqual([]);
  const address = new URL(page.url()).pathname;

  for (const email of [people.coordinator, people.lateJoinersFacilitator]) {
    const stranger = await product.signIn(email);
    await stranger.goto(address);
    await expect(stranger.getByRole('heading', { name: 'Pourquoi l’on n’y assiste pas' })).toBeVisible();
    await expect(stranger.getByText(/Atelier 2|Antoine|Marie-Annick|groupe A|refus/)).toHaveCount(0);
    await expectAccessible(stranger);
  }
  const visitor = await page.context().browser()!.newPage({ baseURL: product.address });
  await visitor.goto('/methode');
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(/^Le codéveloppement/);
  await visitor.getByRole('button', { name: 'English' }).click();
  await expect(visitor.getByRole('heading', { name: 'Why nobody sits in' })).toBeVisible();
  await visitor.close();
});
