import { readable } from '../../../../tools/mail/mail-sink.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a move is written to everybody expected, and the facilitator reads what would leave @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('link', { name: 'Changer la date' }).click();
  await page.getByLabel('Jour', { exact: true }).fill('2026-10-27');
  await page.getByLabel('Début, à l’heure de Paris').fill('09:30');
  await page.getByLabel(/Raison|Pourquoi/).fill('La salle est prise.');
  await page.getByRole('button', { name: 'Enregistrer la nouvelle date' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Atelier 2');
  await product.work();

  await page.getByRole('link', { name: 'Ateliers' }).click();
  await page.getByRole('link', { name: 'Messages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
  await expect(page.getByText('Aucun serveur d’envoi n’est réglé')).toBeVisible();
  await page.getByLabel('Genre').selectOption('Nouvelle date');
  await page.getByRole('button', { name: 'Afficher' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'En attente' })).toHaveCount(8);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Nouvelle date, à Marie-Annick Hoarau' }).click();
  await expect(page.getByText('Raison donnée\u00a0: La salle est prise.')).toBeVisible();
  await expect(page.getByText(/de 12:30 à .* \(heure de La Réunion\)/)).toBeVisible();
  await expect(page.getByText('[lien personnel]')).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'La date a changé' })).toBeVisible();
  await expectAccessible(page);
});

test('a coordinator sees the whole cohort’s messages on a phone, and chooses when it reminds @long', async ({
  product,
}) => {
  const page = await product.signIn(people.coordinator, { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name: 'Messages' }).click();
  await expect(page.getByText('Passé de la démonstration').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Personne').selectOption('Marie-Annick Hoarau');
  await page.getByRole('button', { name: 'Afficher' }).click();
  await expect(page.getByRole('cell', { name: 'Marie-Annick Hoarau' }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Solène Marchetti' })).toHaveCount(0);

  await page.getByRole('checkbox', { name: '7 jours avant' }).uncheck();
  await page.getByRole('button', { name: 'Enregistrer les rappels' }).click();
  await expect(page.getByText('Rappels enregistrés.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '7 jours avant' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'La veille' })).toBeChecked();
});

test('a participant chooses what to be written about, and is told what cannot be refused @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await page.goto('/compte');
  await expect(
    page.getByText('Une annulation ou un changement de date sont toujours annoncés'),
  ).toBeVisible();
  await page.getByRole('checkbox', { name: /^Invitations/ }).uncheck();
  await page.getByRole('checkbox', { name: 'Une heure avant' }).uncheck();
  await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
  await expect(page.getByText('Choix enregistrés.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Invitations/ })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'La veille' })).toBeChecked();
});

test.describe('with a server', () => {
  test.use({ hasMail: true });

  test('the link of a message refuses its kind without signing in, and takes it back @long', async ({
    browser,
    product,
    sink,
  }) => {
    // The day before: a change of room does not wait for the morning.
    product.travelTo('2026-10-21T06:00:00Z');
    const facilitator = await product.signIn(people.facilitator);
    await facilitator.getByRole('link', { name: /Atelier 2/ }).click();
    await facilitator.getByRole('link', { name: 'Changer la date' }).click();
    await facilitator.getByLabel(/Lien/).fill('https://visio.example/nouvelle-salle');
    await facilitator.getByRole('button', { name: 'Enregistrer la nouvelle date' }).click();
    await expect(facilitator.getByRole('heading', { level: 1 })).toContainText('Atelier 2');
    await product.work();

    const message = sink.caught.find(({ to }) => to === people.participant)!;
    const [, path] = /http:\/\/localhost:\d+(\/desinscription\/[\w-]+)/.exec(readable(message))!;
    const context = await browser.newContext({ baseURL: product.address });
    const page = await context.newPage();
    await page.goto(path!);
    await expect(page.getByText('Ne plus recevoir les précisions sur les rencontres')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ne plus les recevoir' }).click();
    await expect(page.getByText('vous ne recevrez plus les précisions')).toBeVisible();
    await page.getByRole('button', { name: 'Les recevoir de nouveau' }).click();
    await expect(page.getByText('Vous recevrez de nouveau les précisions')).toBeVisible();
    await page.goto('/desinscription/inconnu');
    await expect(page.getByText('Ce lien n’est plus valable')).toBeVisible();
    await context.close();
  });
});
