import { devices, type Page } from '@playwright/test';
import { atTheDoor, client } from '../fixtures/room.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, type Product, test } from '../fixtures/test.ts';

const demand = 'Comment demander sans froisser ?';
/** In the morning of the organiser: the clocks change there on the 25th. */
const opening = {
  ...{ statement: '10-25', clarification: '10-26', contract: '10-27' },
  ...{ consultation: '10-28', learnings: '10-30', closing: '11-01' },
};

/** Several days later, as everybody finds the room then. */
async function onDay(product: Product, day: string, page: Page, room: string): Promise<void> {
  product.travelTo(`2026-${day}T08:00:00Z`);
  await page.goto(room);
}

/** The clock moves once it is kept. */
const say = async (page: Page, label: string, text: string, button = 'Envoyer') => {
  await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('Envoyé.')).toBeVisible();
};

test('a workshop is held in writing: each phase opens at its date, and its words are the group’s @long', async ({
  product,
}) => {
  test.setTimeout(180_000);
  const page = await atTheDoor(product);
  const room = new URL(page.url()).pathname;
  await page.getByText('Autrement').click();
  await page.getByRole('button', { name: 'Tenir cet atelier par écrit, sur dix jours' }).click();
  await expect(page.getByLabel('« Clarification » s’ouvre le')).toHaveValue('2026-10-26');
  await page.getByLabel('« Clôture » s’ouvre le').fill('2026-10-30');
  await page.getByRole('button', { name: 'Ouvrir l’atelier écrit' }).click();
  await expect(
    page.getByText('Les apprentissages restent ouverts une journée au moins.').first(),
  ).toBeVisible();
  await page.getByLabel('« Clôture » s’ouvre le').fill('2026-11-01');
  await page.getByLabel('« Clôture » se ferme le').fill('2026-11-03');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ouvrir l’atelier écrit' }).click();
  await expect(page.getByRole('heading', { name: 'Accueil' })).toBeVisible();

  const [his, hers] = [
    await product.signIn(client),
    await product.signIn(people.participant, devices['Pixel 7']),
  ];
  await onDay(product, opening.statement, his, room);
  await say(his, 'Votre situation, comme vous la vivez', 'Trois communes, un seul bus.');
  await onDay(product, opening.clarification, hers, room);
  await hers.getByText('Déjà écrit, à lire').click();
  await expect(hers.getByText('Trois communes, un seul bus.')).toBeVisible();
  await expect(hers.getByLabel(/Votre situation|Ce que vous offrez/)).toHaveCount(0);
  await say(hers, 'Votre question', 'Qui paie le bus ?');
  await say(hers, 'Votre question', 'Le prêter le samedi', 'C’est une idée : au parking');
  await expectAccessible(hers);

  await his.goto(room);
  await his.getByRole('button', { name: 'Répondre' }).click();
  await his.getByLabel('Votre réponse à « Qui paie le bus ? »').fill('Les trois, à parts égales.');
  // Half written, it is there again in another page of the same device.
  const again = await his.context().newPage();
  await again.goto(room);
  await expect(again.getByLabel(/^Votre réponse/)).toHaveValue('Les trois, à parts égales.');
  await again.close();
  await his.getByRole('button', { name: 'Envoyer' }).click();
  await expect(his.getByRole('listitem').getByText('Les trois, à parts égales.')).toBeVisible();
  await expect(his.getByText('Le prêter le samedi')).toHaveCount(0);

  await onDay(product, opening.contract, his, room);
  await his.getByRole('checkbox', { name: 'Pistes' }).check();
  await his.getByLabel('La demande, en une phrase').fill(demand);
  await his.getByRole('button', { name: 'Fixer le contrat' }).click();
  await expect(his.getByText('0 sur 6 disent pouvoir aider ainsi.')).toBeVisible();
  await hers.goto(room);
  await hers.getByRole('button', { name: 'Je peux aider ainsi' }).click();
  await expect(hers.getByText('1 sur 6 disent pouvoir aider ainsi.')).toBeVisible();

  await onDay(product, opening.consultation, hers, room);
  await expect(hers.getByRole('listitem').filter({ hasText: 'Le prêter le samedi' })).toBeVisible();
  await say(hers, 'Ce que vous offrez', 'Un bus à la demande');
  await onDay(product, opening.learnings, hers, room);
  await say(hers, 'Ce que vous apprenez', 'Demander plus tôt');

  await onDay(product, opening.closing, page, room);
  await expect(page.getByText(/jusqu’au mardi 3 novembre/)).toBeVisible();
  await page.getByRole('button', { name: 'Noter présent·es (2)' }).click();
  await expect(page.getByRole('combobox', { name: /Marie-Annick/ })).toHaveValue('present');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Terminer l’atelier' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terminer l’atelier' }).click();

  await his.goto(room);
  await his.getByRole('button', { name: 'Garder pour moi seul·e' }).click();
  await expect(his.getByText('C’est noté.')).toBeVisible();
  await hers.goto(room.replace('salle', 'compte-rendu'));
  await expect(hers.getByText(/par écrit, du jeudi 22 octobre au dimanche 1er novembre/)).toBeVisible();
  await expect(hers.getByText('Demander plus tôt')).toBeVisible();
  await expect(hers.getByText(/froisser|Un bus à la demande|à parts égales/)).toHaveCount(0);
});
