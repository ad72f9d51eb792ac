import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { comeToModule, openStep, press } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expectAccessible, test } from '../fixtures/test.ts';

test.use({ serviceWorkers: 'allow' });

const place = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#7a8f6a' } })
    .jpeg()
    .toBuffer();

const lesson = `---
key: T1M4-E1
kind: reading
title: Le désaccord est une information
minutes: 1
---
Une [PVD](glossaire:pvd) n’est pas seule.

![La place du marché, vide](media/place.jpg "La place, un jour sans marché")

| Lundi | Mardi | Mercredi | Jeudi | Vendredi |
| --- | --- | --- | --- | --- |
| Étals | Rien | Étals | Rien | Marché |
`;

const course = async () => ({
  '160-tenir-la-distance/10-desaccord-information.md': lesson,
  'media/place.jpg': await place(),
});

/** The pictures that a page fetched, by their width in its text. */
function fetchedBy(page: Page): () => number {
  const pictures = new Set<string>();
  page.on('response', (answer) => {
    if (answer.headers()['content-type'] === 'image/webp') pictures.add(answer.url());
  });
  return () => pictures.size;
}

const widerThanShown = (part: Locator): Promise<boolean> =>
  part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);

const widthOf = (page: Page): Promise<number> =>
  page.getByRole('img', { name: 'La place du marché' }).evaluate(async (picture: HTMLImageElement) => {
    picture.scrollIntoView();
    await picture.decode();
    return Number(/(\d+)w/.exec(picture.srcset)?.[1] ?? 0) && picture.currentSrc !== picture.src ? 1600 : 480;
  });

test('a text shows its pictures and explains its words, on a slow line and off line too @long', async ({
  product,
}) => {
  await product.publish(await course());
  await product.work();
  const page = await product.signIn(people.participant);
  const light = await product.signIn(people.participant);
  await light.evaluate(() => localStorage.setItem('cheminer.light', 'on'));

  await openStep(page, 'T1M4-E1');
  expect(await widthOf(page)).toBe(1600);
  await expect(page.getByRole('figure', { name: 'La place, un jour sans marché' })).toBeVisible();
  await press(page, /^PVD$/);
  const note = page.getByRole('dialog', { name: 'PVD' });
  await expect(note).toContainText('Petites villes de demain.');
  await expect(note).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(page.getByRole('button', { name: 'PVD' })).toBeFocused();

  const fetched = fetchedBy(light);
  await openStep(light, 'T1M4-E1');
  expect(await widthOf(light)).toBe(480);
  expect(fetched()).toBe(1);
  const enlarge = light.getByRole('link', { name: 'Afficher en grand' });
  await expectAccessible(light);
  await enlarge.click();
  await expect(light.getByRole('img')).toHaveJSProperty('naturalWidth', 1600);
  expect(fetched()).toBe(2);

  await light.goBack();
  await light.setViewportSize({ width: 390, height: 844 });
  const table = light.getByRole('group', { name: 'Tableau' });
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  expect(await widerThanShown(table)).toBe(true);
  expect(await widerThanShown(light.locator('html'))).toBe(false);
  await expectAccessible(light);

  await page
    .getByRole('link', { name: /Mon parcours/ })
    .first()
    .click();
  await comeToModule(page);
  await page.getByRole('button', { name: /^Emporter ce module, \d/ }).click();
  await expect(page.getByText(/Emporté le 20 octobre/)).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Le glossaire du parcours' }).click();
  const terms = page.getByRole('term').filter({ hasText: /^(ACV|Délibération|PVD|Tiers-lieu)$/ });
  await expect(terms).toHaveText(['ACV', 'Délibération', 'PVD', 'Tiers-lieu']);
  await openStep(page, 'T1M4-E1');
  await expect.poll(() => widthOf(page)).toBe(480);
  await page.getByRole('button', { name: 'PVD' }).click();
  await expect(note).toContainText('Petites villes de demain.');
});

test('notes on a workshop are on the page of whoever runs it @long', async ({ product }) => {
  const workshop = `---
key: A2
kind: workshop
title: "Atelier 2"
minutes: 180
onDay: 38
at: "10:00"
facilitation: |
  Ouvrez par un **tour de table**.
---
Deux consultations.
`;
  await product.publish({ '170-atelier-2.md': workshop });
  await product.work();
  const page = await product.signIn(people.facilitator);
  await page.getByRole('link', { name: /Atelier 2/ }).click();
  await expect(page.getByRole('region', { name: 'Notes d’animation' })).toContainText('tour de table');
  await expectAccessible(page);
  const member = await product.signIn(people.participant);
  await member.getByRole('link', { name: 'Ateliers' }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Mes ateliers' })).toBeVisible();
  await member.getByRole('link', { name: /Atelier 2/ }).click();
  await expect(member).toHaveURL(/\/ateliers\/[^/]+$/);
  await expect(member.getByRole('heading', { level: 1, name: 'Atelier 2' })).toBeVisible();
  await expect(member.getByText('Notes d’animation')).toHaveCount(0);
});
