import { readFile } from 'node:fs/promises';
import type { Response } from '@playwright/test';
import { password, people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** The server kept a place at least that far. */
const isPositionFrom = (answer: Response, least: number): boolean =>
  answer.url().endsWith('/position') &&
  (answer.request().postDataJSON() as { position: number }).position >= least;

test('a participant sees what to do now, the hour at home and in Paris, and where they are', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Marie-Annick');
  await expect(page.getByText('Mardi 20 octobre, semaine 5 sur 10')).toBeVisible();
  const now = page.getByRole('region', { name: 'À faire maintenant' });
  await expect(now).toContainText('Face à la tension');
  const meeting = page.getByRole('region', { name: 'Prochain atelier' });
  await expect(meeting).toContainText(/11:30.*chez vous.*09:30.*à Paris/s);
  const progress = page.getByRole('region', { name: 'Où vous en êtes' });
  await expect(progress).toContainText(/23\s*étapes sur 48/);
  await expect(progress).toContainText(/1\s*atelier sur 4, 1\s*webinaire sur 2/);
  await expect(progress).toContainText('S’accorder pour de bon');
  await expectAccessible(page);
});

test('a quiz teaches with each answer, moves the number at once, and it is the same everywhere', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Face à la tension' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Rappelez l’accord signé').check();
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect(page.getByText('Tant que l’autre ne se sent pas entendu')).toBeVisible();

  const phone = await product.signIn(people.participant, { viewport: { width: 390, height: 844 } });
  await phone.getByRole('link', { name: 'Reprendre le quiz' }).click();
  await expect(phone.getByText('Tant que l’autre ne se sent pas entendu')).toBeVisible();
  await phone.getByLabel('Deux options et leur coût').check();
  await phone.getByRole('button', { name: 'Valider ma réponse' }).click();
  await phone.getByLabel('La raccourcir et n’y garder que des décisions').check();
  await phone.getByRole('button', { name: 'Valider ma réponse' }).click();
  await phone.getByLabel('Une promesse ancienne').check();
  await phone.getByRole('button', { name: 'Valider ma réponse' }).click();
  await phone.getByLabel('Un mot pour lui proposer de passer').check();
  await phone.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect(phone.getByText(/4\s*bonnes réponses sur 5/)).toBeVisible();
  await expectAccessible(phone);

  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Où vous en êtes' })).toContainText(/24\s*étapes sur 48/);
  const coordinator = await product.signIn(people.coordinator);
  await expect(coordinator.getByRole('row', { name: /Marie-Annick Hoarau/ })).toContainText(/24\s*sur 48/);
  const download = coordinator.waitForEvent('download');
  await coordinator.getByRole('link', { name: 'Exporter' }).click();
  const [head, ...rows] = (await readFile(await (await download).path(), 'utf8'))
    .split('\r\n')
    .map((line) => line.split(';'));
  const hers = rows.find((row) => row.includes('Hoarau'))!;
  const inExport = (title: string) => hers[head!.indexOf(title)];
  expect([inExport('Étapes faites'), inExport('Étapes du parcours')]).toEqual(['24', '48']);
  await coordinator.getByRole('link', { name: 'Marie-Annick Hoarau' }).click();
  await expect(coordinator.getByRole('heading', { level: 1, name: 'Marie-Annick Hoarau' })).toBeVisible();
  await expect(coordinator.getByRole('main')).toContainText(/24\s*étapes sur 48/);
});

test('a reading is resumed where it was left, on another device, and ended by the reader’s word', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead, { viewport: { width: 800, height: 400 } });
  const cohort = new URL(page.url()).pathname.split('/')[2]!;
  const address = `/promotions/${cohort}/etapes/T2M2-E1`;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const kept = page.waitForResponse((answer) => isPositionFrom(answer, 0.1));
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await kept;
  const phone = await product.signIn(people.ahead, { viewport: { width: 390, height: 400 } });
  await expect(phone.getByRole('link', { name: 'Reprendre la lecture' })).toBeVisible();
  await phone.getByRole('link', { name: 'Reprendre la lecture' }).click();
  const shareRead = () =>
    phone.evaluate(() => scrollY / (document.documentElement.scrollHeight - innerHeight));
  await expect.poll(shareRead, 'the text is where it was left').toBeGreaterThan(0.09);
  await phone.getByRole('button', { name: 'J’ai terminé' }).click();
  await expect(phone.getByText(/Terminée le/)).toBeVisible();
  await expectAccessible(phone);
  await page.reload();
  await expect(page.getByText(/Terminée le/)).toBeVisible();
});

test('a video has captions and chapters, and is resumed at the second it was left @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  const cohort = new URL(page.url()).pathname.split('/')[2]!;
  const address = `/promotions/${cohort}/etapes/T2M2-E2`;
  await page.goto(address);
  const seconds = (where: typeof page) =>
    where.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
  await expect(page.locator('video track[kind=captions][srclang=fr]')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel('Vitesse de lecture').selectOption({ label: '× 1,5' });
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.playbackRate)).toBe(1.5);
  await page.getByText('Ce que montre la vidéo').click();
  await expect(page.getByText(/à mille mètres d’altitude/)).toBeVisible();
  const kept = page.waitForResponse((answer) => isPositionFrom(answer, 5));
  await page.getByRole('button', { name: /Les quatre bornes/ }).click();
  await kept;
  await page.close();
  const phone = await product.signIn(people.ahead, { viewport: { width: 390, height: 844 } });
  await phone.goto(address);
  await expect.poll(() => seconds(phone)).toBeGreaterThan(4);
});

test('somebody whose session ended signs in where they are, and loses nothing @long', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await page.getByLabel('Rappelez l’accord signé').check();
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Votre session a expiré');
  await expectAccessible(page);
  await dialog.getByLabel('Adresse électronique').fill(people.participant);
  await dialog.getByLabel('Mot de passe').fill(password);
  await dialog.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByText('Tant que l’autre ne se sent pas entendu')).toBeVisible();
});

test('a wrong password says so aloud and keeps the address, the right one leads home', async ({
  product,
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: product.address })).newPage();
  await page.goto('/');
  await page.getByLabel('Adresse électronique').fill(people.participant);
  await page.getByLabel('Mot de passe').fill('au hasard');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert')).toContainText('Adresse ou mot de passe inconnus');
  await expect(page.getByLabel('Adresse électronique')).toHaveValue(people.participant);
  await expectAccessible(page);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Marie-Annick');
  await page.context().close();
});

test('somebody who left a cohort still reads their path in it, and adds nothing @long', async ({
  product,
}) => {
  const page = await product.signIn('sarah.nguyen@demo.example');
  await page.goto('/compte');
  await page.getByRole('link', { name: /Promotion pilote 2023/ }).click();
  await expect(page.getByRole('region', { name: 'Où vous en êtes' })).toContainText(/23\s*étapes sur 48/);
  await expectAccessible(page);
});

test('a lost line keeps the page and the answer, which goes by itself when the line is back @long', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await page.getByLabel('Rappelez l’accord signé').check();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect(page.getByText('À envoyer : l’explication')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Tant que l’autre ne se sent pas entendu')).toBeVisible();
});
