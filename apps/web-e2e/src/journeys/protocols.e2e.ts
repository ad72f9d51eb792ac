import type { Page } from '@playwright/test';
import { press, tabTo } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const nbsp = '\u00a0';
const total = (page: Page) => page.getByText(/^Total/).filter({ visible: true });
const phase = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Phases' }).getByRole('listitem').filter({ hasText: name });

async function openProtocol(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('link', { name: 'Déroulé de l’atelier' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Phases' })).toBeVisible();
}

test('a facilitator changes the protocol with the keyboard, sees the total and the hours follow, undoes and saves @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator);
  await openProtocol(page);
  await expect(total(page)).toContainText(`Total${nbsp}: 2${nbsp}h${nbsp}30, fin à 12${nbsp}h${nbsp}00`);
  await expectAccessible(page);

  await press(page, /Une minute de moins.*Pause/);
  await page.keyboard.press('Enter');
  await expect(total(page)).toContainText(`2${nbsp}h${nbsp}28, fin à 11${nbsp}h${nbsp}58`);
  await expect(phase(page, 'Exposé, sujet 2')).toContainText(`10${nbsp}h${nbsp}51 – 10${nbsp}h${nbsp}57`);
  await press(page, /Monter.*Pause/);
  await expect(page.getByRole('button', { name: /Monter.*Pause/ })).toBeFocused();
  await expect(phase(page, 'Pause')).toContainText(`10${nbsp}h${nbsp}33 – 10${nbsp}h${nbsp}41`);
  await press(page, /Annuler le dernier changement/);
  await expect(phase(page, 'Pause')).toContainText(`10${nbsp}h${nbsp}43 – 10${nbsp}h${nbsp}51`);

  await expect(phase(page, 'Apprentissages, sujet 1')).toContainText(
    `10${nbsp}min au moins${nbsp}: cette phase est protégée.`,
  );
  const learnings = page.getByRole('textbox', { name: /Minutes.*Apprentissages, sujet 1/ });
  await learnings.fill('3');
  await learnings.press('Enter');
  await expect(learnings).toHaveValue('10');

  await phase(page, 'Clôture').locator('summary').click();
  await phase(page, 'Clôture').getByLabel('À dire').fill('Un mot chacun·e, et à bientôt.');
  await expectAccessible(page);
  await page.reload();
  await expect(total(page), 'a page left by mistake is found again').toContainText(`2${nbsp}h${nbsp}28`);
  await page.getByRole('button', { name: 'Enregistrer le déroulé' }).click();
  await expect(page.getByText('Déroulé enregistré.')).toBeVisible();
  await expect(page.getByText(/Changé par Solène Marchetti/)).toBeVisible();

  await expect(page.getByText(`Le déroulé dure 2${nbsp}min de moins.`)).toBeVisible();
  await page.getByRole('button', { name: 'Aligner la durée annoncée' }).click();
  await expect(page.getByText('La durée annoncée est celle du déroulé.')).toBeVisible();

  const member = await product.signIn(people.participant);
  await member.goto(new URL(page.url()).pathname);
  await expect(member.getByText('Un mot chacun·e, et à bientôt.')).toBeVisible();
  await expect(member.getByRole('button', { name: 'Enregistrer le déroulé' })).toBeHidden();
  await expectAccessible(member);
  await member.getByRole('link', { name: 'L’atelier' }).click();
  await expect(member.getByText(`2${nbsp}h${nbsp}28`).first()).toBeVisible();
});

test('another preset is chosen on a phone, phases leave and come back at their place, and one A4 page is printed @long', async ({
  product,
}) => {
  const page = await product.signIn(people.facilitator, { viewport: { width: 390, height: 844 } });
  await openProtocol(page);
  await page.getByRole('radio', { name: 'Un sujet' }).click({ force: true });
  await expect(total(page)).toContainText(`Total${nbsp}: 2${nbsp}h,`);
  await expect(page.getByText(`Le déroulé dure 30${nbsp}min de moins.`)).toBeVisible();
  await page.getByRole('button', { name: /Retirer.*Retour/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Phases' })).toBeFocused();
  await expect(phase(page, 'Retour')).toHaveCount(0);
  await page.getByLabel('Ajouter une phase').selectOption('Retour');
  await page.getByRole('button', { name: 'Ajouter' }).click();
  await expect(page.getByRole('region', { name: 'Phases' }).getByRole('listitem').nth(1)).toContainText(
    'Retour',
  );
  await page.getByLabel('Partir d’un déroulé prêt').selectOption(`3${nbsp}h, deux sujets`);
  await expect(total(page)).toContainText(`Total${nbsp}: 3${nbsp}h,`);
  await expectAccessible(page);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Count (\d+)/)?.[1], 'pages').toBe('1');
});

test('two who change the same protocol see both, and one of them decides @long', async ({ product }) => {
  const [one, other] = [await product.signIn(people.facilitator), await product.signIn(people.relay)];
  await openProtocol(one);
  await other.goto(new URL(one.url()).pathname);
  await other.getByRole('button', { name: /Une minute de plus.*Accueil/ }).click();
  await other.getByRole('button', { name: 'Enregistrer le déroulé' }).click();
  await expect(other.getByText('Déroulé enregistré.')).toBeVisible();
  await one.getByRole('button', { name: /Une minute de moins.*Clôture/ }).click();
  await one.getByRole('button', { name: 'Enregistrer le déroulé' }).click();
  const both = one.getByRole('alert').filter({ hasText: 'Quelqu’un a changé ce déroulé entre-temps' });
  await expect(both).toContainText(`Accueil 6${nbsp}min`);
  await expect(both).toContainText(`Clôture 6${nbsp}min`);
  await expectAccessible(one);
  await tabTo(one, /Enregistrer le vôtre à la place/);
  await one.keyboard.press('Enter');
  await expect(one.getByText('Déroulé enregistré.')).toBeVisible();
  await one.reload();
  await expect(total(one)).toContainText(`2${nbsp}h${nbsp}29`);
});
