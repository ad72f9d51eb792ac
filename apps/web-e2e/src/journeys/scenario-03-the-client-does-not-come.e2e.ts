import type { Page } from '@playwright/test';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const turn = (page: Page, workshop: RegExp, slot: number) =>
  page
    .getByRole('list', { name: workshop })
    .getByRole('listitem')
    .filter({ hasText: `Sujet ${slot}` });

test('at 9:40 the client is not there: three offers, the work goes on in a few presses, and the turns follow', async ({
  product,
}) => {
  // Two people, one after the other.
  test.slow();
  product.travelTo('2026-10-22T07:40:00Z');
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: 'Tours de client·e' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tours de client·e' })).toBeVisible();
  await expect(turn(page, /Atelier 1/, 1)).toContainText('Hélène Sauvageot');
  await expect(turn(page, /Atelier 1/, 1)).toContainText('A eu lieu');
  await expect(turn(page, /Atelier 2/, 1)).toContainText(
    'Ouvrir un atelier partagé sans prendre la place des artisans',
  );
  await expectAccessible(page);

  await page.getByRole('button', { name: /N’est pas là.*Antoine Gravier/ }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByLabel('Raison').fill('Urgence avec le maire');
  await page.getByRole('button', { name: 'Continuer sans cette personne' }).click();
  await expect(page.getByText('C’est noté. Choisissez comment continuer.')).toBeVisible();
  const offers = turn(page, /Atelier 2/, 1);
  await expect(offers).toContainText('Trois façons de continuer');
  await expect(offers.getByRole('button', { name: 'Faire seulement les retours' })).toBeVisible();
  await expect(page.getByText(/Sans tour pour le moment.*Antoine Gravier/)).toBeVisible();
  await expect(page.getByText(/de 45 minutes/)).toBeVisible();
  await expect(page.getByText(/dernier atelier prolongé/)).toBeVisible();
  await expect(page.getByText(/mode écrit/)).toBeVisible();
  await expectAccessible(page);

  await offers.getByRole('button', { name: 'Marie-Annick Hoarau passe en premier' }).click();
  await expect(turn(page, /Atelier 2/, 1).getByText('Marie-Annick Hoarau')).toBeVisible();
  await page.getByRole('button', { name: /Changer.*Atelier 2.*sujet 2/ }).click();
  await page.getByLabel('Qui est client·e').selectOption('Lucas Perrachon');
  await page.getByRole('button', { name: 'Enregistrer le tour' }).click();
  await expect(turn(page, /Atelier 2/, 2)).toContainText('Lucas Perrachon');
  const proposal = page.getByRole('region', { name: /1 tour proposé/ });
  await expect(proposal).toContainText(/Antoine Gravier.*Atelier 4.*sujet 1/);
  await proposal.getByRole('button', { name: 'Décider ces tours' }).click();
  await expect(page.getByText('Tours décidés.')).toBeVisible();
  await expect(page.getByText('Chaque personne a un tour.')).toBeVisible();

  const member = await product.signIn(people.participant);
  await member.getByRole('link', { name: 'Ateliers' }).first().click();
  const card = member.getByRole('region', { name: 'Tours de client·e' });
  await expect(card).toContainText(/Vous êtes client·e à.*Atelier 2/);
  await expect(card).toContainText('Marie-Annick Hoarau et Lucas Perrachon');
  await card.getByRole('link', { name: 'Voir tous les tours' }).click();
  await expect(turn(member, /Atelier 4/, 1)).toContainText('Antoine Gravier');
  // The group is told who is client, never why somebody was not.
  await expect(member.getByText('Urgence avec le maire')).toBeHidden();
  await expect(member.getByText('n’est pas là')).toBeHidden();
  await expectAccessible(member);
});
