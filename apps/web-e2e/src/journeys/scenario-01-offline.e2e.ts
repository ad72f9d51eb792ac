import type { Page } from '@playwright/test';
import { openStep } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** Ten minutes after the start, in flight; and back on the ground. */
const inFlight = '2026-10-20T12:10:00Z';
const landed = '2026-10-20T15:00:00Z';

const state = (page: Page) => page.getByRole('banner').getByRole('status');

async function answer(page: Page, choice: string): Promise<void> {
  await page.getByLabel(choice).check();
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
}

async function finish(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('cette étape comptera au retour du réseau')).toBeVisible();
}

type Kept = Readonly<{
  completedAt: string | null;
  drafts: readonly { entryKey: string; value: string }[];
  content: { questions?: readonly { answer: unknown }[] };
}>;

/** What the server has of a step. */
const onServer = (page: Page, stepKey: string): Promise<Kept> =>
  page.evaluate(async (key) => {
    const cohort = location.pathname.split('/')[2]!;
    return (await (await fetch(`/api/cohorts/${cohort}/steps/${key}`)).json()) as Kept;
  }, stepKey);

test.use({ serviceWorkers: 'allow' });

test('a whole module is done in flight mode, and back on line everything is there once, at its true time', async ({
  product,
}) => {
  const page = await product.signIn(people.participant);
  const arrived: string[] = [];
  await page.getByRole('button', { name: /^Emporter ce module, \d/ }).click();
  await expect(page.getByText(/Emporté le 20 octobre/)).toBeVisible();

  await page.context().setOffline(true);
  await page.context().clock.setFixedTime(new Date(inFlight));
  await page.reload();
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await answer(page, 'Reformulez jusqu’à obtenir « c’est ça »');
  await answer(page, 'Deux options et leur coût');
  await answer(page, 'La raccourcir et n’y garder que des décisions');
  await answer(page, 'Une promesse ancienne');
  await answer(page, 'Un mot pour lui proposer de passer');
  await expect(state(page)).toContainText(/Hors ligne\s: 5\s*réponses à envoyer/);

  await openStep(page, 'T1M4-E4');
  await page.getByLabel('Ce que vous en rapportez').fill('Trois décisions, un seul compte rendu.');
  await finish(page, 'Remettre mon travail');
  await openStep(page, 'T1M4-E5');
  await page.getByLabel('Votre page').fill('« Je ne savais pas que vous attendiez cela. »');
  await finish(page, 'J’ai terminé ma page');
  await openStep(page, 'T1M4-E6');
  const fours = page.getByRole('radio', { name: '4', exact: true });
  await expect(fours).toHaveCount(8);
  for (const four of await fours.all()) await four.check({ force: true });
  await finish(page, 'Enregistrer ma position');
  await expectAccessible(page);
  await page.reload();
  await expect(state(page)).toContainText(/Hors ligne\s: \d+\s*réponses à envoyer/);

  page.on('requestfinished', (request) => {
    if (['PUT', 'POST'].includes(request.method())) arrived.push(request.headers()['idempotency-key'] ?? '');
  });
  product.travelTo(landed);
  await page.context().clock.setFixedTime(new Date(landed));
  await page.context().setOffline(false);
  await expect(page.getByText(/\d+\s*réponses envoyées, datées du moment/)).toBeVisible();
  await expect(state(page)).toContainText('Enregistré');

  for (const step of ['T1M4-E3', 'T1M4-E4', 'T1M4-E5', 'T1M4-E6']) {
    await expect
      .poll(async () => (await onServer(page, step)).completedAt, { message: step })
      .toBe(new Date(inFlight).toISOString());
  }
  expect((await onServer(page, 'T1M4-E3')).content.questions!.every((each) => each.answer !== null)).toBe(
    true,
  );
  expect((await onServer(page, 'T1M4-E5')).drafts).toMatchObject([
    { entryKey: 'text', value: '« Je ne savais pas que vous attendiez cela. »' },
  ]);
  expect(new Set(arrived).size, 'each was sent once').toBe(arrived.length);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Où vous en êtes' })).toContainText(/27\s*étapes sur 48/);
});
