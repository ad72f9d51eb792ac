import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { password, people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** A hand that signs. */
async function draw(page: Page): Promise<void> {
  const box = (await page.getByRole('img', { name: 'Zone où dessiner votre signature' }).boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 5 });
  await page.mouse.move(box.x + 60, box.y + 30, { steps: 5 });
  await page.mouse.up();
}

test('attendance is signed from a telephone, corrected with both values kept, countersigned, and proves', async ({
  product,
}) => {
  product.travelTo('2026-10-22T07:35:00Z');
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await page.getByRole('button', { name: 'Ouvrir l’atelier' }).click();
  await page
    .getByRole('radiogroup', { name: /Marie-Annick Hoarau/ })
    .getByLabel('Au téléphone')
    .click();
  await expect(page.getByText('Noté à 09:35').first()).toBeVisible();
  await page.getByRole('button', { name: 'Toutes les autres personnes sont là' }).click();
  await expect(page.getByText('Tout le monde est noté.')).toBeVisible();
  await page.getByRole('link', { name: 'Émargement' }).click();
  const group = page.getByRole('region', { name: 'Le groupe' });
  const line = group.getByRole('listitem').filter({ hasText: 'Marie-Annick Hoarau' });
  await expect(line).toContainText(/Présence notée, au téléphone.*Pas de signature/);
  const code = await page.getByRole('img', { name: /^QR code/ }).getAttribute('aria-label');
  const address = code!.replace('QR code de l’adresse ', '');
  expect(address).toBe(page.url());

  await test.step('the address of the code leads through sign-in to what is recorded', async () => {
    const phone = await product.signIn(people.participant, { viewport: { width: 390, height: 844 } });
    await phone.context().clearCookies();
    await phone.goto(address);
    await expect(phone).toHaveURL(/\/connexion/);
    await phone.getByLabel('Adresse électronique').fill(people.participant);
    await phone.getByLabel('Mot de passe').fill(password);
    await phone.getByRole('button', { name: 'Se connecter' }).click();
    await expect(phone).toHaveURL(address);
    await expect(phone.getByText('Présence notée, au téléphone')).toBeVisible();
    await phone.getByRole('button', { name: 'Signer en dessinant' }).click();
    await draw(phone);
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Confirmer avec ce dessin' }).click();
    await expect(phone.getByText('Signature enregistrée.')).toBeVisible();
    await expect(phone.getByRole('img', { name: 'Signature dessinée' })).toBeVisible();
    await phone.getByRole('button', { name: 'Ce n’est pas exact' }).click();
    await phone.getByLabel('Ce qui n’est pas exact').fill('La ligne a coupé à 11 h 20.');
    await phone.getByRole('button', { name: 'Le signaler' }).click();
    await expect(phone.getByText('Signalé à la personne qui anime.')).toBeVisible();
  });

  await test.step('the facilitator puts right what is contested, then answers for the sheet', async () => {
    product.travelTo('2026-10-22T09:31:00Z');
    await page.getByRole('link', { name: 'Revenir à l’atelier' }).click();
    await page.getByRole('button', { name: 'Terminer l’atelier' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Terminer l’atelier' }).click();
    await expect(page.getByText('Terminé', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Émargement' }).click();
    await expect(line).toContainText(/Conteste.*La ligne a coupé/);
    await line.getByRole('button', { name: /Corriger/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Arrivée').fill('09:35');
    await dialog.getByLabel('Départ').fill('11:20');
    await dialog.getByLabel('Moyen').selectOption('au téléphone');
    await expectAccessible(page);
    await dialog.getByLabel('Raison de la correction').fill('La ligne a coupé avant la fin.');
    await dialog.getByRole('button', { name: 'Enregistrer la correction' }).click();
    await expect(line).toContainText(/de 09:35 à 11:20, au téléphone.*avant un changement/);
    await expect(line).not.toContainText('Conteste');
    await page.getByRole('button', { name: 'Contresigner la feuille' }).click();
    await expect(page.getByText(/Par Solène Marchetti, le 22 oct\. 2026/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the coordinator has it in a spreadsheet, without a word of what was said', async () => {
    const coordinator = await product.signIn(people.coordinator);
    const download = coordinator.waitForEvent('download');
    await coordinator.getByRole('link', { name: 'Émargements' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    const row = file.split('\r\n').find((each) => each.includes('Hoarau') && each.includes('22/10/2026'))!;
    expect(row).toContain('téléphone;22/10/2026 09:35;22/10/2026 11:20;au téléphone;105;');
    expect(row).toMatch(/dessinée \(avant correction\);;22\/10\/2026 11:31;Solène Marchetti;/);
    expect(row).toContain('La ligne a coupé avant la fin.');
    expect(file).not.toContain('La ligne a coupé à 11 h 20.');
  });
});
