import { people } from '../fixtures/story.ts';
import { expect, test } from '../fixtures/test.ts';

test('shots', async ({ product }) => {
  test.setTimeout(240_000);
  product.travelTo('2026-10-22T07:30:00Z');
  const page = await product.signIn(people.facilitator);
  await page.goto('/');
  await page.waitForURL(/ateliers/);
  const href = await page.getByRole('link', { name: /Atelier 2/ }).first().getAttribute('href');
  await page.goto(href! + '/salle');
  await page.getByRole('button', { name: 'Commencer l’atelier' }).waitFor();
  await page.screenshot({ path: '/tmp/shots/room-0.png' });
  await page.getByRole('button', { name: 'Commencer l’atelier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const member = await product.signIn(people.participant, { viewport: { width: 390, height: 844 } });
  await member.goto(href! + '/salle');
  await member.getByRole('button', { name: 'Je suis là' }).click();
  await member.screenshot({ path: '/tmp/shots/member-1.png', fullPage: true });
  for (let i = 0; i < 3; i++) {
    await page.getByRole('button', { name: /^Passer à/ }).click();
    await page.waitForTimeout(400);
  }
  await page.screenshot({ path: '/tmp/shots/room-1.png' });
  await member.getByLabel('Votre question').fill('Que se passe-t-il entre la fin de la réunion et le compte rendu ?');
  await member.getByRole('button', { name: 'Envoyer' }).click();
  await member.getByLabel('Votre question').fill('Demander qui commence lundi');
  await member.getByRole('button', { name: /au parking/ }).click();
  await page.waitForTimeout(800);
  await member.screenshot({ path: '/tmp/shots/member-2.png', fullPage: true });
  await page.screenshot({ path: '/tmp/shots/room-2.png' });
  await page.getByRole('button', { name: 'Un souci' }).click();
  await page.screenshot({ path: '/tmp/shots/room-3.png' });
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/shots/room-phone.png', fullPage: true });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '/tmp/shots/room-dark.png' });
});
