import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a facilitator rehearses with made-up people: nothing is asked of the server, nothing is kept @long', async ({
  product,
}) => {
  test.slow();
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('link', { name: 'Entrer dans la salle' }).click();
  await page.getByText('Autrement').click();
  await page.getByRole('link', { name: 'Répéter sans laisser de trace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Répéter l’atelier' })).toBeVisible();
  await page.getByLabel('Partir d’un déroulé prêt').selectOption({ label: 'Éclair, 30 min, un sujet' });

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const facts = () => product.rows('SELECT count(*) FROM room_fact');
  const [before, factsBefore] = [await stored(), await facts()];
  await page.getByRole('button', { name: 'Commencer la répétition' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Exposé' })).toBeVisible();
  await expect(page.getByText('Répétition : personne d’autre ne voit, rien n’est gardé')).toBeVisible();
  await page.getByRole('radio', { name: '× 10' }).check();
  await page.getByLabel('Mes notes, pour moi seul·e').fill('Respirer');
  await page.getByRole('button', { name: 'Passer à « Clarification »' }).click();
  await expect(page.getByText('Depuis quand est-ce ainsi ?')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Passer à « Contrat »' }).click();
  await expect(page.getByText('Comment oser en parler')).toBeVisible({ timeout: 20_000 });
  const height = await page.evaluate(() => document.scrollingElement!.scrollHeight - window.innerHeight);
  expect(height).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Un souci' }).click();
  await page.getByRole('button', { name: 'Arrêter avec soin' }).click();
  await expect(page.getByRole('heading', { name: 'La répétition est finie' })).toBeVisible();

  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
  expect(await stored()).toBe(before);
  expect(await facts()).toEqual(factsBefore);
});
