import type { Locator, Page } from '@playwright/test';
import { choose, openStep, press, tabTo } from '../fixtures/keyboard.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** Several screens in one go, each seen by the accessibility checker. */
test.slow();

/** Before and after of each row: as the ends of the line are placed under the axis, and as the cells say. */
const numbersOf = (table: Locator) =>
  table.evaluate((element) => {
    const marks = [...element.querySelectorAll('thead text')].map((each) => ({
      place: Number(each.getAttribute('x')),
      value: Number(each.textContent),
    }));
    const under = (place: string | null) =>
      marks.find((mark) => Math.abs(mark.place - Number(place)) < 1)?.value;
    const rows = [...element.querySelectorAll('tbody tr')];
    return {
      drawn: rows.map((row) =>
        ['x1', 'x2'].map((end) => under(row.querySelector('line')!.getAttribute(end))),
      ),
      written: rows.map((row) =>
        [...row.querySelectorAll('td[data-label]')].slice(0, 2).map((cell) => Number(cell.textContent)),
      ),
    };
  });

/** The step’s own screen says that it is done. */
const done = (page: Page) => expect(page.getByText(/Terminée le/)).toBeVisible();

test('a step behind the charter says what comes first, and opens once it is accepted', async ({
  product,
}) => {
  const page = await product.signIn(people.late);
  await openStep(page, 'T1M2-E6');
  await expect(page.getByText('Pas encore ouverte')).toBeVisible();
  await expectAccessible(page);
  await press(page, /La charte de notre groupe/);
  await expect(page.getByRole('heading', { level: 1, name: 'La charte de notre groupe' })).toBeVisible();
  for (const item of [/Ce qui se dit ici/, /On parle de ce/, /On écoute/, /On dit les choses/, /On vient/])
    await press(page, item, 'Space');
  await expect(page.getByText(/5\s*acceptés sur 5/)).toBeVisible();
  await expectAccessible(page);
  await press(page, /Je m’engage/);
  await done(page);
  await openStep(page, 'T1M2-E6');
  await choose(page, /une préoccupation/);
  await tabTo(page, /Titre de journal/);
  await page.keyboard.type('Le lieu marche');
  await tabTo(page, /Ce qui se passe/);
  await page.keyboard.type('Trois ans, quarante membres.');
  await tabTo(page, /déjà essayé/);
  await page.keyboard.type('Un questionnaire.');
  await choose(page, /moyenne/);
  await tabTo(page, /La question que je me pose/);
  await page.keyboard.type('Qu’est-ce qui mérite d’être dupliqué ?');
  await expectAccessible(page);
  await press(page, /Déposer mon sujet/);
  await done(page);
  await expect(page.getByText(/Montré le/)).toBeVisible();
});

test('the check of the line, the positioning, the journal and the document are done with the keyboard alone', async ({
  product,
}) => {
  const page = await product.signIn(people.late);
  await openStep(page, 'M0-E2');
  await press(page, /Mesurer ma ligne/);
  await expect(page.getByText('ligne suffisante')).toBeVisible();
  await choose(page, /J’entends/);
  await expectAccessible(page);
  await press(page, /J’ai terminé le test/);
  await done(page);

  await openStep(page, 'M0-E4');
  await tabTo(page, /1, Je découvre/);
  for (let statement = 0; statement < 8; statement += 1) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(8);
  await expectAccessible(page);
  await press(page, /Enregistrer ma position/);
  await done(page);

  await openStep(page, 'M0-E5');
  await tabTo(page, /Votre page/);
  await page.keyboard.type('Ce que j’aimerais comprendre.');
  await expectAccessible(page);
  await press(page, /J’ai terminé ma page/);
  await done(page);

  await openStep(page, 'M0-E6');
  const file = page.waitForEvent('download');
  await press(page, /^Télécharger/);
  expect((await file).suggestedFilename()).toBe('parcours-en-une-page.pdf');
  await press(page, /J’ai terminé/);
  await done(page);
});

test('a text read to its end, a film, a deliverable with a file and a questionnaire, with the keyboard alone', async ({
  product,
}) => {
  const page = await product.signIn(people.late, { viewport: { width: 1000, height: 500 } });
  await openStep(page, 'T1M1-E2');
  await expect(page.getByText('Allez jusqu’à la fin du texte.')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByText('Allez jusqu’à la fin du texte.')).toBeHidden();
  await press(page, /J’ai terminé/);
  await done(page);

  await openStep(page, 'T1M1-E3');
  await press(page, /J’ai terminé/);
  await done(page);

  await openStep(page, 'T1M1-E5');
  await tabTo(page, /Ce que vous en rapportez/);
  await page.keyboard.type('Dix tâches, trois colonnes.');
  const chooser = page.waitForEvent('filechooser');
  await press(page, /Ajouter un fichier/);
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await (await chooser).setFiles({ name: 'relevé.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByRole('link', { name: 'Ouvrir relevé.png' })).toBeVisible();
  await expectAccessible(page);
  await press(page, /Remettre mon travail/);
  await done(page);

  await openStep(page, 'T1M4-E7');
  await choose(page, /Plutôt/);
  await choose(page, /Comme il fallait/);
  await expectAccessible(page);
  await press(page, /Envoyer mes réponses/);
  await done(page);
});

/** One question after the other, each by the only choice of that name. */
async function answerEach(page: Page, choices: readonly RegExp[]): Promise<void> {
  for (const choice of choices) {
    await choose(page, choice);
    await press(page, /Valider ma réponse/);
    await expect(page.getByRole('radio', { name: choice })).toBeHidden();
  }
}

test('each kind of question is answered without dragging anything', async ({ product }) => {
  const page = await product.signIn(people.late);
  const validate = async () => {
    await press(page, /Valider ma réponse/);
    await expect(page.getByText(/Bonne réponse|À revoir/).last()).toBeVisible();
  };
  await openStep(page, 'T2M2-E3');
  await answerEach(page, [/Savoir si dix/, /Avant de commencer/, /Publier une page/]);
  const inOrder = ['Écrire la question', 'Fixer le signe', 'Dire à quelques', 'Commencer'];
  const rows = page.getByRole('list', { name: /Dans quel ordre/ }).getByRole('listitem');
  for (const [place, text] of inOrder.entries()) {
    while (!(await rows.nth(place).textContent())!.includes(text))
      await press(page, new RegExp(`Monter.*${text}`));
  }
  await expectAccessible(page);
  await press(page, /Valider ma réponse/);
  await choose(page, /Vingt cartes/);
  await press(page, /Valider ma réponse/);
  await expect(page.getByRole('radio', { name: /Vingt cartes/ })).toBeHidden();
  await choose(page, /Vous arrêtez comme convenu/);
  await validate();
  await expect(page.getByText(/6\s*bonnes réponses sur 6/)).toBeVisible();

  await openStep(page, 'T2M1-E4');
  await answerEach(page, [/Une réponse/, /Ce qu’elle fait déjà/, /écrivez l’écart/]);
  for (const choice of [/Une aide à domicile/, /L’absence d’une salle/]) await press(page, choice, 'Space');
  await validate();
  await expect(page.getByText(/le costume du manque.*est sa parade.*Une personne, un moment/s)).toBeVisible();
  await answerEach(page, [/reste inconnu/]);
  await expect(page.getByRole('group', { name: /^Question 6/ })).toBeVisible();
  await validate();
  await page.getByRole('textbox').fill('parade');
  await validate();
  await expect(page.getByText(/\d\s*bonnes réponses sur 7/)).toBeVisible();
  await press(page, /Refaire le quiz/);
  const kept = page.waitForResponse((answer) => answer.url().includes('/drafts/'));
  await choose(page, /Un objectif/);
  expect((await kept).status()).toBe(200);
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Enregistré');
  await expect(page.getByRole('alert')).toBeHidden();
  await press(page, /Valider ma réponse/);
  await expect(page.getByText(/^À revoir/)).toBeVisible();
  await done(page);

  await openStep(page, 'T2M3-E3');
  await answerEach(page, [/Activité/, /Un nombre, une parole/, /Oui, brièvement/]);
  for (const [left, right] of [
    [/Neuf des trente/, 'Nombre'],
    [/Le dérailleur/, 'Parole'],
    [/Le 12 mai/, 'Fait'],
    [/vif succès/, 'Rien'],
  ] as const) {
    await tabTo(page, left);
    await page.keyboard.type(right);
  }
  await expectAccessible(page);
  await press(page, /Valider ma réponse/);
  await choose(page, /Vous l’écrivez/);
  await press(page, /Valider ma réponse/);
  await expect(page.getByRole('radio', { name: /Vous l’écrivez/ })).toBeHidden();
  await choose(page, /Vous lui faites lire/);
  await validate();
  await expect(page.getByText(/6\s*bonnes réponses sur 6/)).toBeVisible();

  await openStep(page, 'T1M3-E4');
  await answerEach(page, [/Commencer par écrire/, /Pouvoir s’engager/, /Qui tranche/]);
  await tabTo(page, /Votre réponse/);
  await page.keyboard.type('Fournissent');
  await press(page, /Valider ma réponse/);
  await press(page, /Le club ouvre le refuge/, 'Space');
  await press(page, /Qui veut partir le dit/, 'Space');
  await press(page, /Valider ma réponse/);
  await choose(page, /De la même question/);
  await validate();
  await expect(page.getByText(/6\s*bonnes réponses sur 6/)).toBeVisible();
});

test('the way come between two positionings is drawn, and written', async ({ product }) => {
  const page = await product.signIn(people.ahead);
  await openStep(page, 'T2M4-E4');
  for (const group of await page.getByRole('radiogroup').or(page.locator('fieldset')).all())
    await group.getByRole('radio').nth(3).click();
  await page.getByRole('button', { name: 'Enregistrer ma position' }).click();
  await done(page);
  const table = page.getByRole('table', { name: 'Mon point d’arrivée' });
  await expect(table.getByRole('row')).toHaveCount(9);
  await expect(table).toContainText(/Avant.*Maintenant.*Écart/s);
  const { drawn, written } = await numbersOf(table);
  expect(written.flat()).toHaveLength(16);
  expect(drawn, 'the drawing says what the table says').toEqual(written);
  await expectAccessible(page);
});
