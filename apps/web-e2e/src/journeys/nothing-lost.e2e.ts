import type { Page, Route } from '@playwright/test';
import { openStep } from '../fixtures/keyboard.ts';
import { password, people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

const journal = 'T2M2-E5';
const pageOfJournal = (page: Page) => page.getByLabel('Votre page');
const state = (page: Page) => page.getByRole('banner').getByRole('status');

async function openJournal(page: Page): Promise<void> {
  const cohort = new URL(page.url()).pathname.split('/')[2]!;
  await page.goto(`/promotions/${cohort}/etapes/${journal}`);
  await expect(pageOfJournal(page)).toBeVisible();
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await pageOfJournal(page).click();
  await expect(pageOfJournal(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

/** What the server has of that page. */
const kept = (page: Page): Promise<string | undefined> =>
  page.evaluate(async (step) => {
    const cohort = location.pathname.split('/')[2]!;
    const answer = await fetch(`/api/cohorts/${cohort}/steps/${step}`);
    const { drafts } = (await answer.json()) as { drafts: readonly { value: string }[] };
    return drafts[0]?.value;
  }, journal);

test.use({ serviceWorkers: 'allow' });

test('what one types is on the server two seconds later, and on another device @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  await typeAtEnd(page, 'Onze membres, un courriel.');
  await expect(state(page)).toHaveText('Enregistré à 14:00', { timeout: 3000 });
  const phone = await product.signIn(people.ahead, { viewport: { width: 390, height: 844 } });
  await openJournal(phone);
  await expect(pageOfJournal(phone)).toHaveText('Onze membres, un courriel.');
});

test('a page closed in the middle of a sentence is found again, whole @long', async ({ product }) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  await page.route('**/drafts/**', (route) => route.abort());
  await typeAtEnd(page, 'Je n’ai pas fini ma phr');
  await expect(pageOfJournal(page)).toHaveText('Je n’ai pas fini ma phr');
  await page.close({ runBeforeUnload: false });
  const again = await page.context().newPage();
  await again.goto('/');
  await again.waitForURL(/parcours/);
  await openJournal(again);
  await expect(pageOfJournal(again)).toHaveText('Je n’ai pas fini ma phr');
  await expect.poll(() => kept(again)).toBe('Je n’ai pas fini ma phr');
});

test('two devices that wrote keep both texts until the person chooses @long', async ({ product }) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  const phone = await product.signIn(people.ahead, { viewport: { width: 390, height: 844 } });
  await openJournal(phone);
  await page.context().setOffline(true);
  await typeAtEnd(page, 'Dans le train.');
  await expect(state(page)).toContainText(/Hors ligne\s: 1\s*réponse à envoyer/);
  await typeAtEnd(phone, 'Au bureau.');
  await expect(state(phone)).toHaveText('Enregistré à 14:00');
  await page.context().setOffline(false);
  await expect(state(page)).toHaveText('Deux versions : à vous de choisir');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Au bureau.')).toBeVisible();
  await expect(pageOfJournal(page)).toHaveText('Dans le train.');
  await page.getByRole('button', { name: 'Garder les deux, l’une après l’autre' }).click();
  await expect.poll(() => kept(page)).toBe('Au bureau.\n\nDans le train.');
});

test('a session that ends while one types takes nothing away', async ({ product }) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  await typeAtEnd(page, 'Écrit');
  await expect(state(page)).toHaveText('Enregistré à 14:00');
  await page.context().clearCookies();
  await typeAtEnd(page, ' sans session.');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Votre session a expiré');
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(dialog).toBeHidden();
  await typeAtEnd(page, ' Encore.');
  await expect(state(page)).toContainText(/1\s*réponse à envoyer/);
  await expect(dialog).toBeHidden();

  const other = await page.context().newPage();
  await other.goto('/connexion');
  await other.getByLabel('Adresse électronique').fill(people.ahead);
  await other.getByLabel('Mot de passe').fill(password);
  await other.getByRole('button', { name: 'Se connecter' }).click();
  await other.waitForURL(/parcours/);
  await expect(state(page)).toHaveText('Enregistré à 14:00');
  await expect.poll(() => kept(page)).toBe('Écrit sans session. Encore.');
});

test('somebody whose clock is two years ahead is told so, and that their time was put right @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  await page.context().clock.setFixedTime('2028-10-20T12:00:00Z');
  await typeAtEnd(page, 'Depuis 2028.');
  const told = page.getByText(
    /L’horloge de cet appareil n’est pas à l’heure\. Vos réponses portent l’heure juste/,
  );
  await expect(told).toBeVisible();
  await expectAccessible(page);
  expect(await product.rows(`SELECT done_at FROM learning_draft WHERE value = '"Depuis 2028."'`)).toEqual([
    { done_at: product.now() },
  ]);
  await page.getByRole('button', { name: 'Compris' }).click();
  await expect(told).toBeHidden();
});

test('what the server does not take stays on the screen, with a sentence that says why @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  const cohort = new URL(page.url()).pathname.split('/')[2]!;
  const [closed] = await product.rows<{ id: string }>(
    'SELECT id FROM cohorts_cohort WHERE archived_at IS NOT NULL',
  );
  const others = [
    [journal, 'Z9', 'Cette étape n’est pas dans votre parcours.'],
    [cohort, closed!.id, 'Cette promotion est archivée : on peut la lire, plus y écrire.'],
  ] as const;
  for (const [ours, other, sentence] of others) {
    await page.route('**/drafts/**', (route, asked) =>
      route.continue({ url: asked.url().replace(ours, other) }),
    );
    await typeAtEnd(page, 'Encore. ');
    await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
    await page.unroute('**/drafts/**');
  }
  await expect(pageOfJournal(page)).toHaveText('Encore. Encore.');

  await page.goto(`/promotions/${cohort}/etapes/T2M2-E3`);
  await page.route('**/answers/**', (route, asked) => route.continue({ url: `${asked.url()}9` }));
  await page.getByRole('radio', { name: /Savoir si dix/ }).check();
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'Cette question n’existe plus dans cette version du parcours.',
  );
  await expect(page.getByRole('radio', { name: /Savoir si dix/ })).toBeChecked();

  await page.goto(`/promotions/${cohort}/etapes/Z9`);
  await expect(page.getByText('Elle n’existe pas, ou elle appartient à une autre promotion')).toBeVisible();
});

test('answers given without a line wait, go once when it is back, and are told', async ({ product }) => {
  const page = await product.signIn(people.participant);
  const sent: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/answers/')) sent.push(request.headers()['idempotency-key'] ?? '');
  });
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await page.getByLabel('Rappelez l’accord signé').check();
  await expect(state(page)).toHaveText('Enregistré à 16:00');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await page.getByLabel('Deux options et leur coût').check();
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect(state(page)).toContainText(/Hors ligne\s: 2\s*réponses à envoyer/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Voir les 2 réponses' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Face à la tension')).toHaveCount(2);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await page.context().setOffline(false);
  await expect(page.getByText(/2\s*réponses envoyées/)).toBeVisible();
  await expect(page.getByText('Tant que l’autre ne se sent pas entendu')).toBeVisible();
  await expect.poll(() => sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(2);
});

test('off line, what is missing is said before anything is promised @long', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await openStep(page, 'T1M4-E6');
  const four = page.getByRole('radio', { name: '4', exact: true });
  await expect(four).toHaveCount(8);
  await page.context().setOffline(true);
  for (const each of (await four.all()).slice(0, 7)) await each.check({ force: true });
  const handIn = page.getByRole('button', { name: 'Enregistrer ma position' });
  await expect(handIn).toHaveAccessibleDescription('Il manque une réponse.');
  await handIn.focus();
  await page.keyboard.press('Enter');
  await expect(state(page)).toHaveText(/Hors ligne\s: 7\s*réponses à envoyer/);
  const promised = page.getByText('cette étape comptera au retour du réseau');
  await expect(promised).toBeHidden();
  await four.last().check({ force: true });
  await handIn.click();
  await expect(promised).toBeVisible();
});

test('a device that cannot keep anything says so, and sends all the same @long', async ({ product }) => {
  const page = await product.signIn(people.ahead);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
  });
  await openJournal(page);
  const told = page.getByText(/Cet appareil ne peut rien garder\s: ne fermez pas cette page avant l’envoi/);
  await expect(told).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(true);
  await typeAtEnd(page, 'Nulle part ailleurs.');
  await expect(state(page)).toContainText(/1\s*réponse à envoyer/);
  await expect(page.getByText('Rien ne se perd')).toBeHidden();
  await page.context().setOffline(false);
  await expect.poll(() => kept(page)).toBe('Nulle part ailleurs.');
});

test('a page of a hundred thousand signs stays on the screen, with the place there is @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  await pageOfJournal(page).click();
  await page.keyboard.insertText('a'.repeat(100_000));
  await expect(page.getByRole('alert')).toContainText(
    /Ce texte compte 100\s000\s*signes, et la place est de 20\s000/,
  );
  await expect(pageOfJournal(page)).toHaveText('a'.repeat(100_000));
});

test('a line that comes back during a try that fails is used at once @long', async ({ product }) => {
  const page = await product.signIn(people.participant);
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await page.getByLabel('Rappelez l’accord signé').check();
  await expect(state(page)).toHaveText('Enregistré à 16:00');
  let isDown = true;
  const tries: Route[] = [];
  await page.route('**/answers/**', (route) => {
    if (!isDown) return route.continue();
    return tries.push(route) < 3 ? route.abort() : undefined;
  });
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
  await expect.poll(() => tries.length).toBe(3);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  isDown = false;
  await tries[2]!.abort();
  await expect(page.getByText('Tant que l’autre ne se sent pas entendu')).toBeVisible();
});

test('whoever signs out is warned of what is not sent, and leaves nothing on the device @long', async ({
  product,
}) => {
  const page = await product.signIn(people.ahead);
  await openJournal(page);
  await page.route('**/drafts/**', (route) => route.abort());
  await typeAtEnd(page, 'Rien que sur cet appareil.');
  await expect(state(page)).toContainText(/1\s*réponse à envoyer/);
  await page.goto('/compte');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/1\s*réponse est gardée sur cet appareil seulement/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Rester, et envoyer' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await dialog.getByRole('button', { name: 'Effacer et se déconnecter' }).click();
  await page.waitForURL(/connexion/);
  const left = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(left).toEqual([]);
});
