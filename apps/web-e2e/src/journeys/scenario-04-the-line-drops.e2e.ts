import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, type Product, test } from '../fixtures/test.ts';

const phase = (page: Page) => page.getByRole('heading', { level: 1 });
const takeOver = (page: Page) => page.getByRole('button', { name: 'Reprendre la conduite' });
const isGone = (page: Page) => page.getByText(/Solène Marchetti n’est plus en ligne depuis/);

async function enter(product: Product, email: string): Promise<Page> {
  const [{ path }] = (await product.rows<{ path: string }>(
    `SELECT format('/promotions/%s/ateliers/%s/salle', w.cohort_id, w.id) AS path
       FROM workshops_workshop w JOIN cohorts_group g ON g.id = w.group_id
       JOIN cohorts_member m ON m.id = g.facilitator_id JOIN identity_account a ON a.id = m.account_id
      WHERE a.email = '${people.facilitator}' AND w.starts_at = '2026-10-22T07:30:00Z'`,
  )) as [{ path: string }];
  const page = await product.signIn(email);
  await page.goto(path);
  return page;
}

/** Twenty-one seconds at a time: the server hears of a closed line when it hears of it. */
async function timePasses(product: Product): Promise<void> {
  product.travelTo(new Date(product.now().getTime() + 21_000).toISOString());
  await product.beat();
}

test('the facilitator’s line drops in the clarification: the relay goes on, and gives back what was lent', async ({
  product,
}) => {
  // Three people, one of them twice.
  test.slow();
  product.travelTo('2026-10-22T07:31:00Z');
  const solene = await enter(product, people.facilitator);
  await solene.getByRole('button', { name: 'Commencer l’atelier' }).click();
  await expect(phase(solene)).toHaveText(/^Accueil/);
  while (!/^Clarification/.test((await phase(solene).textContent())!)) {
    const before = await phase(solene).textContent();
    await solene.getByRole('button', { name: /^Passer à/ }).click();
    await expect(phase(solene)).not.toHaveText(before!);
  }
  const member = await enter(product, people.participant);
  const relay = await enter(product, people.relay);
  await expect(phase(member)).toHaveText(/^Clarification/);
  await expect(takeOver(relay)).toBeHidden();
  await member.getByLabel('Votre question').fill('Depuis quand le local est-il vide ?');

  await solene.context().close();
  await expect(async () => {
    await timePasses(product);
    await expect(isGone(member)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(isGone(member)).toContainText('L’horloge est arrêtée. Thomas Vial peut reprendre.');
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Envoyer' }).click();

  await expect(relay.getByText('Depuis quand le local est-il vide ?')).toBeHidden();
  await takeOver(relay).click();
  await expect(relay.getByRole('button', { name: /^Passer à/ })).toBeVisible();
  await expect(relay.getByText('Depuis quand le local est-il vide ?')).toBeVisible();
  await expect(isGone(member)).toBeHidden();
  await expect(member.getByLabel('Votre question')).toHaveValue('');

  const again = await enter(product, people.facilitator);
  await expect(again.getByText('Thomas Vial conduit l’atelier.')).toBeVisible();
  await expect(again.getByRole('button', { name: /^Passer à/ })).toBeHidden();
  await expectAccessible(again);
  await takeOver(again).click();
  await again.getByRole('button', { name: /^Passer à « Contrat/ }).click();
  await expect(phase(member)).toHaveText(/^Contrat/);
  await expect(phase(relay)).toHaveText(/^Contrat/);
  await expect(relay.getByText('Depuis quand le local est-il vide ?')).toBeHidden();

  const log = await product.rows<{ told: string }>(
    `SELECT concat_ws(' ', f.kind, a.given_name) AS told FROM room_fact f
       LEFT JOIN cohorts_member m ON m.id = f.by LEFT JOIN identity_account a ON a.id = m.account_id
      WHERE f.at >= (SELECT min(at) FROM room_fact WHERE kind = 'lost' AND at >= '2026-10-22') ORDER BY f.number`,
  );
  expect(log.map(({ told }) => told)).toEqual([
    'lost',
    'contribute Marie-Annick',
    'take-command Thomas',
    'take-command Solène',
    'move Solène',
  ]);
});
