import type { Page } from '@playwright/test';
import { deploymentOf } from '../fixtures/deployment.ts';
import { comeToModule, openStep } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, type Product, test } from '../fixtures/test.ts';

const landed = '2026-10-20T15:00:00Z';

/** In flight, so many minutes after two o’clock in Paris. */
const at = (minutes: number): Date => new Date(Date.parse('2026-10-20T12:00:00Z') + minutes * 60_000);

const fly = (page: Page, minutes: number): Promise<void> => page.context().clock.setFixedTime(at(minutes));

const state = (page: Page) => page.getByRole('banner').getByRole('status');

/** Steps that the path shows as finished here, and not sent. */
const toSendRows = (page: Page) => page.locator('#carnet li:not(:has(li))').filter({ hasText: 'à envoyer' });

async function answer(page: Page, choice: string): Promise<void> {
  await page.getByLabel(choice).check();
  await page.getByRole('button', { name: 'Valider ma réponse' }).click();
}

async function finish(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('cette étape comptera au retour du réseau')).toBeVisible();
}

/** What the server’s tables have of what came after the landing. */
const arrivedIn = async ({ rows }: Pick<Product, 'rows'>) => ({
  facts: await rows(
    `SELECT step_key AS step, verb, entry_key AS entry, done_at AS "doneAt", clock_flag AS flag
       FROM learning_record WHERE received_at = '${landed}' AND verb NOT IN ('began', 'rated') ORDER BY done_at, verb, entry_key`,
  ),
  answers: await rows(
    `SELECT question_key AS entry, value, done_at AS "doneAt" FROM learning_answer
      WHERE answered_at = '${landed}' ORDER BY done_at, question_key`,
  ),
  texts: await rows(
    `SELECT step_key AS step, value, done_at AS "doneAt" FROM learning_draft
      WHERE saved_at = '${landed}' AND step_key IN ('T1M4-E4', 'T1M4-E5') ORDER BY done_at`,
  ),
  ratings: await rows(
    `SELECT value, done_at AS "doneAt", count(*)::int AS times FROM learning_draft
      WHERE saved_at = '${landed}' AND step_key = 'T1M4-E6' GROUP BY 1, 2`,
  ),
});

test.use({ serviceWorkers: 'allow' });

test('a whole module is done in flight mode, and back on line everything is there once, at its true time', async ({
  product,
}) => {
  test.slow();
  const before = await deploymentOf(product.address);
  const page = await product.signIn(people.participant, { baseURL: before.address });
  const arrived: string[] = [];
  await comeToModule(page);
  await page.getByRole('button', { name: /^Emporter ce module, \d/ }).click();
  await expect(page.getByText(/Emporté le 20 octobre/)).toBeVisible();

  before.line(false);
  await page.context().setOffline(true);
  await fly(page, 10);
  await page.reload();
  await page.getByRole('link', { name: 'Commencer le quiz' }).click();
  await answer(page, 'Reformulez jusqu’à obtenir « c’est ça »');
  await expect(page.getByRole('group', { name: /^Question 2/ })).toBeVisible();
  await fly(page, 12);
  await answer(page, 'Deux options et leur coût');
  await expect(page.getByRole('group', { name: /^Question 3/ })).toBeVisible();
  await fly(page, 15);
  await answer(page, 'La raccourcir et n’y garder que des décisions');
  await answer(page, 'Une promesse ancienne');
  await answer(page, 'Un mot pour lui proposer de passer');
  await expect(state(page)).toContainText(/Hors ligne\s: 5\s*réponses à envoyer/);

  await fly(page, 40);
  await page.getByRole('link', { name: 'Mon parcours' }).click();
  await expect(toSendRows(page)).toHaveText([/Face à la tension/]);
  await page.getByRole('link', { name: 'Commencer le travail de terrain' }).click();
  await page.getByLabel('Ce que vous en rapportez').fill('Trois décisions, un seul compte rendu.');
  await finish(page, 'Remettre mon travail');
  await fly(page, 55);
  await page.getByRole('link', { name: /^Étape suivante : / }).click();
  await page.getByLabel('Votre page').fill('« Je ne savais pas que vous attendiez cela. »');
  await finish(page, 'J’ai terminé ma page');
  await fly(page, 70);
  await openStep(page, 'T1M4-E6');
  const fours = page.getByRole('radio', { name: '4', exact: true });
  await expect(fours).toHaveCount(8);
  for (const four of await fours.all()) await four.check({ force: true });
  await finish(page, 'Enregistrer ma position');
  await expectAccessible(page);
  await page.reload();
  await expect(state(page)).toContainText(/Hors ligne\s: \d+\s*réponses à envoyer/);
  await page.getByRole('link', { name: 'Mon parcours' }).click();
  await expect(toSendRows(page)).toHaveCount(4);

  page.on('requestfinished', (request) => {
    if (['PUT', 'POST'].includes(request.method())) arrived.push(request.headers()['idempotency-key'] ?? '');
  });
  product.travelTo(landed);
  await page.context().clock.setFixedTime(new Date(landed));
  before.line(true);
  await page.context().setOffline(false);
  await expect(page.getByText(/\d+\s*réponses envoyées, datées du moment/)).toBeVisible();
  await expect(toSendRows(page)).toHaveCount(0, { timeout: 30_000 });

  const done = (step: string, verb: string, minutes: number, entry: string | null = null) => ({
    ...{ step, verb, entry, doneAt: at(minutes), flag: null },
  });
  await expect.poll(async () => (await arrivedIn(product)).facts).toHaveLength(10);
  expect(await arrivedIn(product)).toEqual({
    facts: [
      done('T1M4-E3', 'answered', 10, 'Q1'),
      done('T1M4-E3', 'answered', 12, 'Q2'),
      done('T1M4-E3', 'answered', 15, 'Q3'),
      done('T1M4-E3', 'answered', 15, 'Q4'),
      done('T1M4-E3', 'answered', 15, 'Q5'),
      done('T1M4-E3', 'attempted', 15),
      done('T1M4-E3', 'completed', 15),
      done('T1M4-E4', 'completed', 40),
      done('T1M4-E5', 'completed', 55),
      done('T1M4-E6', 'completed', 70),
    ],
    answers: [
      { entry: 'Q1', value: 'b', doneAt: at(10) },
      { entry: 'Q2', value: 'b', doneAt: at(12) },
      { entry: 'Q3', value: 'a', doneAt: at(15) },
      { entry: 'Q4', value: 'c', doneAt: at(15) },
      { entry: 'Q5', value: 'c', doneAt: at(15) },
    ],
    texts: [
      { step: 'T1M4-E4', value: 'Trois décisions, un seul compte rendu.', doneAt: at(40) },
      { step: 'T1M4-E5', value: '« Je ne savais pas que vous attendiez cela. »', doneAt: at(55) },
    ],
    ratings: [{ value: '4', doneAt: at(70), times: 8 }],
  });
  expect(new Set(arrived).size, 'each was sent once').toBe(arrived.length);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Où vous en êtes' })).toContainText(/27\s*étapes sur 48/);
  await page.context().close();
  await before.close();
});
