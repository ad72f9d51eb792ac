import { people } from '../fixtures/story.ts';
import { openStep } from '../fixtures/keyboard.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

test('a page of journal is read by one’s group once it is shared, and no longer once it is taken back @long', async ({
  product,
}) => {
  const author = await product.signIn(people.ahead);
  await openStep(author, 'T2M2-E5');
  await author.getByLabel('Votre page').fill('Onze membres, un courriel.');
  const toGroup = author.getByRole('listitem').filter({ hasText: /^Mon groupe/ });
  await toGroup.getByRole('button', { name: 'Partager' }).click();
  await expect(toGroup).toContainText('Partagée le 20 oct. 2026, 14:00');
  await expectAccessible(author);

  const peer = await product.signIn('bastien.cazalis@demo.example');
  const piece = peer.getByRole('article').filter({ hasText: 'Camille Roussel, groupe B' });
  await peer.goto(author.url().replace(/etapes.*/, 'partages'));
  await expect(piece).toContainText('Onze membres, un courriel.');
  await expectAccessible(peer);

  await toGroup.getByRole('button', { name: 'Ne plus partager' }).click();
  await expect(toGroup.getByRole('button', { name: 'Partager' })).toBeVisible();
  await peer.reload();
  await expect(peer.getByRole('heading', { level: 1, name: 'Partagé avec moi' })).toBeVisible();
  await expect(peer.getByText('Onze membres, un courriel.')).toBeHidden();
});
