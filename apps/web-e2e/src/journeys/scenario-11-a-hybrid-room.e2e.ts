import { devices, type Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, type Product, test } from '../fixtures/test.ts';

/** The day of the second workshop of Solène’s group, ten minutes before it. */
const day = '2026-10-22T07:20:00Z';

/** The facilitator at the door of the room. */
async function atTheDoor(product: Product): Promise<Page> {
  product.travelTo(day);
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('link', { name: 'Entrer dans la salle' }).click();
  await expect(page.getByRole('button', { name: 'Commencer l’atelier' })).toBeVisible();
  return page;
}

test('three people share a laptop and one only calls: each is there by name, and speaks in their name', async ({
  product,
}) => {
  test.slow();
  const page = await atTheDoor(product);
  await page.getByRole('button', { name: 'Commencer l’atelier' }).click();
  const early = page.getByRole('dialog', { name: 'Ouvrir avant l’heure' });
  await expect(early).toContainText('09:30');
  await early.getByRole('button', { name: 'Commencer l’atelier' }).click();
  const member = await product.signIn(people.participant, devices['Pixel 7']);
  await member.goto(new URL(page.url()).pathname);
  await member.getByText('Sur le même appareil que moi').first().click();
  const [one, other] = await member.getByRole('checkbox').all();
  await one!.check();
  await other!.check();
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Je suis là' }).click();

  const speakers = page.getByRole('list', { name: /Tour de parole/ });
  await expect(speakers.getByText('avec Marie-Annick, même appareil')).toHaveCount(2);
  await speakers.getByLabel('Présence de Lucas Perrachon').selectOption('Téléphone');
  for (const phase of ['Retour', 'Exposé', 'Clarification'])
    await page.getByRole('button', { name: new RegExp(`Passer à .*${phase}`) }).click();
  await page.getByRole('button', { name: 'Noter au nom de…' }).click();
  const writing = page.getByRole('dialog', { name: 'Questions posées' });
  await writing.getByLabel('Votre question').fill('Qui tient la clé ?');
  await writing.getByLabel('Au nom de').selectOption('Lucas');
  await writing.getByRole('button', { name: 'Envoyer' }).click();
  await expect(member.getByText('Qui tient la clé ?')).toBeVisible();
  await expect(member.getByRole('listitem').filter({ hasText: 'Qui tient la clé ?' })).toContainText('Lucas');
});

test('a workshop run from paper is typed in afterwards, its hours included', async ({ product }) => {
  test.slow();
  const page = await atTheDoor(product);
  product.travelTo('2026-10-22T16:00:00Z');
  await page.getByText('Autrement').click();
  await page.getByLabel('De', { exact: true }).fill('09:40');
  await page.getByLabel('À', { exact: true }).fill('09:10');
  await page.getByRole('button', { name: 'Saisir cet atelier' }).click();
  await expect(page.getByText('L’heure de fin vient après l’heure de début.').first()).toBeVisible();
  await page.getByLabel('À', { exact: true }).fill('12:05');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Saisir cet atelier' }).click();

  await expect(page.getByText(/de 9\sh\s40 à 12\sh\s05/)).toBeVisible();
  await page.getByRole('button', { name: /Tout le monde est là/ }).click();
  await expect(page.getByRole('button', { name: /Tout le monde est là/ })).toBeHidden();
  const first = page.getByRole('region', { name: 'Sujet 1' });
  await first.getByLabel('Qui était client·e').selectOption('Lucas Perrachon');
  await first.getByRole('checkbox', { name: 'Pistes' }).check();
  await first.getByRole('button', { name: 'Fixer le contrat' }).click();
  await expect(first.getByRole('button', { name: 'Rouvrir' })).toBeVisible();
  const offers = first.getByRole('region', { name: 'Offert au sujet' });
  await offers.getByLabel('Ce que vous offrez').fill('Commencer à deux');
  await offers.getByLabel('Au nom de').selectOption('Marie-Annick');
  await offers.getByRole('button', { name: 'Envoyer' }).click();
  await expect(offers.getByRole('listitem')).toContainText('Marie-Annick Commencer à deux');
  await expectAccessible(page);

  const all = page.getByRole('button', { name: 'Tout est saisi' });
  await all.click();
  await expect(all).toBeHidden();
  await first.getByLabel('Qui était client·e').selectOption('Fatou Diarra');
  await first.getByRole('button', { name: 'Corriger' }).click();
  await expect(first.getByLabel('Pourquoi corriger')).toHaveAccessibleDescription(/raison/);
  await first.getByLabel('Pourquoi corriger').fill('Deux prénoms ont été confondus');
  await first.getByRole('button', { name: 'Corriger' }).click();
  await expect(first.getByLabel('Pourquoi corriger')).toBeHidden();
  await expect(first.getByLabel('Qui était client·e').locator('option:checked')).toHaveText('Fatou Diarra');

  const member = await product.signIn(people.participant);
  await member.goto(new URL(page.url()).pathname);
  await expect(member.getByRole('heading', { name: 'L’atelier a été mené sur papier.' })).toBeVisible();
});
