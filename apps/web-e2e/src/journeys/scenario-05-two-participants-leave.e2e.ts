import { readable } from '../../../../tools/mail/mail-sink.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const sarah = 'sarah.nguyen@demo.example';

test.use({ hasMail: true });

test('a territory leaves: everybody stays counted, a turn is free again, calendars and figures follow', async ({
  product,
  sink,
}) => {
  const page = await product.signIn(people.coordinator);
  await page.getByRole('link', { name: 'Noter le départ de Val de Lisière' }).click();
  await expect(page.getByText(/Quitte la promotion.*Mathieu Forestier et Sarah Nguyen/)).toBeVisible();
  await expect(page.getByLabel('Jour du départ')).toHaveValue('2026-10-20');
  await page.getByRole('button', { name: 'Enregistrer le départ' }).click();
  await expect(page.getByRole('alert')).toContainText('Donnez la raison en quelques mots');
  await expectAccessible(page);
  await page.getByLabel('Motif').fill('La commune se retire du programme');
  await page.getByRole('button', { name: 'Enregistrer le départ' }).click();
  const figures = page.getByLabel('Chiffres de toute la promotion');
  await expect(figures).toContainText(/12\s*inscrits, 11\s*actifs/);
  await expect(figures).toContainText('Val de Lisière, retrait le 20 octobre');
  await expect(figures).toContainText(/20\s*inscrites, 18\s*actives/);
  // Five are left in group C: still a group.
  await expect(figures).not.toContainText('moins de cinq');

  await page.getByRole('link', { name: 'Karim Lounès' }).click();
  await page.getByRole('link', { name: 'Noter un départ' }).click();
  await page.getByLabel('Motif').fill('Mutation');
  await page.getByRole('button', { name: 'Enregistrer le départ' }).click();
  await expect(page.getByText('Départ de la promotion, par Aurélie Santini')).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à la promotion' }).click();
  await expect(figures).toContainText(/groupe C\s*: 4\s*personnes actives, moins de cinq/);
  await page.getByRole('link', { name: 'Karim Lounès' }).click();
  await page.getByRole('link', { name: 'Revenir sur ce départ' }).click();
  await expect(page.getByRole('region', { name: 'Ce qui a été dit de ce départ' })).toContainText('Mutation');
  await page.getByLabel('Motif').fill('Dit par erreur');
  await page.getByRole('button', { name: 'Annuler le départ' }).click();
  await expect(page.getByText('Départ annulé, par Aurélie Santini')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Mutation');

  const david = await product.signIn(people.otherFacilitator);
  await david.getByRole('link', { name: 'Tours de client·e' }).click();
  const third = david.getByRole('list', { name: /Atelier 3/ }).getByRole('listitem');
  await expect(third.nth(1)).not.toContainText('Sarah Nguyen');
  await expect(third.nth(1)).toContainText('Libre');

  await product.work();
  const told = sink.caught.filter(({ to }) => to === sarah).map(readable);
  expect(told.length).toBeGreaterThan(0);
  const [farewell, ...others] = told.filter((letter) => !letter.includes('METHOD:CANCEL'));
  expect(farewell).toMatch(/Votre départ de «\sPromotion en cours/);
  expect(farewell).toContain('/compte/donnees');
  expect(others).toEqual([]);
  for (const letter of told.filter((each) => each !== farewell))
    expect(letter).toContain('n’est plus la vôtre');
  const left = await product.signIn(sarah);
  await expect(left.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(left.getByRole('link', { name: 'Ateliers' })).toHaveCount(0);
});
