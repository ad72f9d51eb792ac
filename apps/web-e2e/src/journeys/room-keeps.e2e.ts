import type { Page } from '@playwright/test';
import { press, tabTo } from '../fixtures/keyboard.ts';
import { atTheDoor } from '../fixtures/room.ts';
import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

const phase = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const button = (page: Page, name: RegExp) => page.getByRole('button', { name });
const question = 'Depuis quand le local est-il vide ?';

test('the room goes back, on and over a phase, and gives back what was typed too late @long', async ({
  product,
}) => {
  test.slow();
  const page = await atTheDoor(product);
  const member = await product.signIn(people.participant);
  await member.goto(new URL(page.url()).pathname);
  await button(page, /^Commencer l’atelier/).click();

  await button(page, /^Passer à « Retour/).click();
  await expect(phase(page, 'Retour')).toBeVisible();
  await expect(page.getByText('Savoir ce que chaque action décidée a donné.')).toBeVisible();
  await button(page, /^Revenir à « Accueil/).click();
  await expect(phase(page, 'Accueil')).toBeVisible();
  await button(page, /^Annuler/).click();
  await expect(phase(page, 'Retour')).toBeVisible();
  await button(page, /Ajouter 3 min/).click();
  await expect(page.getByText(/sur 11\smin/)).toBeVisible();
  await button(page, /^Sauter/).click();
  await expect(phase(page, 'Choix du sujet')).toBeVisible();
  await expect(member.getByRole('status').filter({ hasText: 'Nouvelle phase' })).toHaveText(/Choix du sujet/);
  await button(page, /^Passer à « Exposé/).click();
  await expect(phase(member, 'Exposé')).toBeVisible();

  await press(member, /^Je suis là/);
  await tabTo(member, /^Votre question/);
  await member.keyboard.type(question);
  for (const name of ['Clarification', 'Contrat']) {
    await button(page, new RegExp(`^Passer à « ${name}`)).click();
    await expect(phase(member, name)).toBeVisible();
  }
  await expect(member.getByText('Écrit, pas envoyé')).toContainText(question);
  await expect(button(member, /^Mettre au parking/)).toBeVisible();
  await member.reload();
  await expect(member.getByText('Écrit, pas envoyé')).toContainText(question);
  await button(page, /^Revenir à « Clarification/).click();
  await expect(member.getByLabel('Votre question')).toHaveValue(question);

  await member.context().setOffline(true);
  await tabTo(member, /^Votre question/);
  await press(member, /^Envoyer/);
  await expect(member.getByLabel('Votre question')).toHaveValue('');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - window.innerWidth)).toBe(0);
  await button(page, /^Un souci/).click();
  await button(page, /^Arrêter avec soin/).click();
  await expect(page.getByText('L’atelier a été arrêté avec soin.').last()).toBeVisible();
  await member.context().setOffline(false);
  await expect(member.getByText('Écrit, pas envoyé')).toContainText(question);
  await expect(button(member, /^Mettre au parking/)).toBeHidden();
  await expect(button(member, /^Copier/)).toBeVisible();
});
