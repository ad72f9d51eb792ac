import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('whoever left takes what they wrote along, chooses how they are named, has it erased @long', async ({
  product,
}) => {
  const page = await product.signIn('sarah.nguyen@demo.example');
  await page.goto('/compte/donnees');
  await expect(page.getByText(/Vous avez quitté «\sPromotion pilote 2023/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger mes données' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Mes données Cheminer 2026-10-20.zip');
  expect((await readFile(await file.path())).includes('vos-donnees.html')).toBe(true);

  const name = page.getByRole('radiogroup', { name: /Dans «\sPromotion pilote 2023/ });
  await name.getByRole('radio', { name: 'Remplacer mon nom' }).check();
  await expect(page.getByText('C’est noté. Vous pouvez changer d’avis.')).toBeVisible();
  await expect(name).toContainText('Une personne du groupe (départ du 20 oct.)');

  const erase = page.getByRole('button', { name: /Effacer mes écrits de «\sPromotion pilote 2023/ });
  await erase.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ne rien effacer' }).click();
  await expectAccessible(page);
  await erase.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Effacer pour de bon' }).click();
  await expect(page.getByText(/^Effacé\s: /)).toBeVisible();
  await page.reload();
  await expect(name.getByRole('radio', { name: 'Remplacer mon nom' })).toBeChecked();
  await expect(page.getByText(/^Effacé le 20 oct/)).toBeVisible();
});
