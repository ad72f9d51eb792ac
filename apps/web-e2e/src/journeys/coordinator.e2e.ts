import { readFile } from 'node:fs/promises';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a coordinator sees people by module and territory, with the reasons for « pas encore »', async ({
  product,
}) => {
  const page = await product.signIn(people.coordinator);
  await expect(page.getByText(/12\s*inscrits, 12\s*actifs/).first()).toBeVisible();
  await expect(page.getByText(/20\s*inscrites, 20\s*actives/).first()).toBeVisible();
  const row = page.getByRole('row', { name: /Nadia Belkacem/ });
  await expect(row).toContainText(/16\s*sur 48/);
  await expect(row).toContainText(/12\s*jours sans activité/);
  await expect(row).toContainText(/il manque \d+\s*étapes?/);
  const late = page.getByRole('row', { name: /Amine Haddad/ });
  await expect(late).toContainText('rien à faire ici, entrée en cours de route');
  await expect(late).not.toContainText(/terminé, 0/);
  await expectAccessible(page);
  const head = await page.locator('thead').getByText('Lancement', { exact: true }).boundingBox();
  expect(head!.height, 'a column head stands on one line').toBeLessThan(30);

  await page.getByLabel('Chercher une personne').fill('helene');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page.getByRole('row', { name: /Hélène Sauvageot/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Nadia Belkacem/ })).toBeHidden();
  await expect(page).toHaveURL(/helene/);

  await page.getByRole('link', { name: 'Questionnaires' }).click();
  const survey = page.getByRole('region', { name: /^À chaud/ });
  await expect(survey).toContainText('pas encore de réponse');
  const [archived] = await product.rows<{ id: string }>(
    'SELECT id FROM cohorts_cohort WHERE archived_at IS NOT NULL',
  );
  await page.goto(`/promotions/${archived!.id}/questionnaires`);
  await expect(survey).toContainText(/6\s*réponses lues ici, 2 en attente d’autres/);
  await expect(survey.getByRole('listitem').filter({ hasText: /^Tout à fait/ })).toContainText(/\d sur 6/);
  await expectAccessible(page);
});

test('a coordinator opens one person’s history: dates and never a content', async ({ product }) => {
  const page = await product.signIn(people.coordinator);
  await page.getByRole('link', { name: 'Marie-Annick Hoarau' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Marie-Annick Hoarau' })).toBeVisible();
  await expect(page.getByText(/Étape terminée\s*:\s*Dix semaines, deux rythmes/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Dans les Hauts, plus personne ne vient');
  await expectAccessible(page);
});

test('a coordinator hands a workshop over to somebody else, by its hour and its name alone', async ({
  product,
}) => {
  const page = await product.signIn(people.coordinator);
  await page.getByRole('link', { name: 'Ateliers' }).click();
  const next = page.getByRole('listitem').filter({ hasText: 'Solène Marchetti' }).first();
  await next.getByRole('button', { name: 'Confier l’animation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qui anime').selectOption({ label: 'Thomas Vial' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Confier l’atelier' }).click();
  await expect(page.getByText('Avec Thomas Vial, à la place de Solène Marchetti.')).toBeVisible();
  await expectAccessible(page);
});

test('the export opens in a French spreadsheet with its accents and the same numbers @long', async ({
  product,
}) => {
  const page = await product.signIn(people.coordinator);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Exporter' }).click();
  const file = await readFile(await (await download).path());
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = file.toString('utf8').slice(1).split('\r\n').filter(Boolean);
  expect(lines).toHaveLength(21);
  expect(lines.find((line) => line.includes('Hélène'))).toContain('Sauvageot');
  const [head, ...rows] = lines.map((line) => line.split(';'));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
});

test('a coordinator on a phone reads the same people as cards @long', async ({ product }) => {
  const page = await product.signIn(people.coordinator, { viewport: { width: 390, height: 844 } });
  await expect(page.getByRole('link', { name: 'Marie-Annick Hoarau' }).locator('visible=true')).toBeVisible();
  await expectAccessible(page);
});

test('who has no business there meets a plain sentence @long', async ({ product }) => {
  const coordinator = await product.signIn(people.coordinator);
  const cohort = new URL(coordinator.url()).pathname.split('/')[2]!;
  const participant = await product.signIn(people.participant);
  await participant.goto(`/promotions/${cohort}/suivi`);
  await expect(participant.getByRole('heading', { name: 'Cette page est réservée' })).toBeVisible();
  await participant.goto('/promotions/11111111-1111-7111-8111-111111111111/parcours');
  await expect(participant.getByRole('heading', { name: 'Cette page n’est pas disponible' })).toBeVisible();
  await expectAccessible(participant);
});
