import { devices, type Page } from '@playwright/test';
import { press } from '../fixtures/keyboard.ts';
import { atTheDoor, command, pass } from '../fixtures/room.ts';
import { people } from '../fixtures/story.ts';
import { expect, expectAccessible, test } from '../fixtures/test.ts';

/** With the minutes that they take that day: the clarification runs over by six. */
const phases = [
  ...([
    ['Accueil', 7],
    ['Retour', 8],
    ['Choix du sujet', 8],
    ['Exposé', 8],
    ['Clarification', 28],
  ] as const),
  ...([
    ['Contrat', 7],
    ['Consultation', 24],
    ['Pause', 0],
    ['Synthèse', 10],
  ] as const),
  ...([
    ['Apprentissages', 16],
    ['Clôture', 4],
  ] as const),
] as const;

/** What is on the screen of whoever conducts holds in it: lists alone scroll, and keep a few lines in sight. */
async function expectNoScroll(page: Page): Promise<void> {
  const { over, lists } = await page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('main, main section, nav, aside')];
    return {
      over: parts.map((part) => part.scrollHeight - part.clientHeight),
      lists: [...document.querySelectorAll('main ul:not(:empty)')].map((list) => list.clientHeight),
    };
  });
  expect(Math.max(...over)).toBeLessThanOrEqual(0);
  expect(Math.min(60, ...lists)).toBeGreaterThanOrEqual(60);
}

const long =
  'Comment demander aux trois maires de partager un seul bus sans que celui du bourg perde la main ? ';

/** Much is said, and at length: by the client, and of every sort. */
async function crowd(page: Page, phone: Page): Promise<void> {
  await command(page, { kind: 'reopen-contract', consultation: 1 });
  await command(page, {
    kind: 'contract',
    consultation: 1,
    tags: ['leads', 'contradiction'],
    text: long.repeat(3),
  });
  for (const tag of ['feelings', 'contradiction', 'hypotheses', 'leads'])
    await command(phone, { kind: 'contribute', type: 'offer', tag, text: long });
  await command(phone, { kind: 'contribute', type: 'advice', text: long });
  const offers = page.getByRole('list', { name: 'Offert au sujet' }).getByRole('listitem');
  await expect(offers).toHaveCount(4);
  await expect(offers.first()).toContainText('Pistes');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test('a workshop goes from its start to its end by the keyboard and without a word typed; a telephone follows', async ({
  product,
}) => {
  test.slow();
  const page = await atTheDoor(product);
  const phone = await product.signIn(people.participant, devices['Pixel 7']);
  await phone.addInitScript(countNotes);
  await phone.goto(new URL(page.url()).pathname);
  await expect(heading(phone, 'L’atelier n’a pas commencé')).toBeVisible();
  await phone.getByRole('button', { name: /^Son à la dernière minute/ }).click();
  await press(page, /^Commencer l’atelier/);

  for (const [index, [name, minutes]] of phases.entries()) {
    await expect(heading(page, name)).toBeVisible();
    await expect(heading(phone, name)).toBeVisible();
    await expectNoScroll(page);
    await doIn(name, page, phone);
    await pass(product, page, minutes);
    if (name === 'Clarification' || name === 'Apprentissages')
      await expect(page.getByText('Temps dépassé')).toBeVisible({ timeout: 20_000 });
    if (index < phases.length - 1) await press(page, /^Passer à/);
  }
  // One when the sound was chosen, two at each phase, one at each last minute that was seen.
  expect(await phone.evaluate(() => Number(document.body.dataset['notes']))).toBeGreaterThanOrEqual(
    1 + 2 * (phases.length - 1),
  );
  // One minute late, which the learnings took: two at most.
  await expect(page.getByText('Fin prévue 11:31').or(page.getByText('11 h 31')).first()).toBeVisible();
  await press(page, /^Terminer l’atelier/);
  await press(page, /^Terminer l’atelier/);
  await expect(heading(phone, 'L’atelier est terminé.')).toBeVisible();
  await expect(heading(page, 'L’atelier est terminé.')).toBeVisible();
});

/** In the page: how many notes it has played. */
function countNotes(): void {
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when?: number) {
    document.body.dataset['notes'] = String(Number(document.body.dataset['notes'] ?? 0) + 1);
    start.call(this, when);
  };
}

/** The first to speak goes after the second, by the keyboard. */
async function expectArranged(page: Page): Promise<void> {
  const turns = page.getByRole('list', { name: /Tour de parole/ }).getByRole('listitem');
  await press(page, /^Changer l’ordre/);
  const [first] = (await page
    .getByRole('button', { name: /: après$/ })
    .first()
    .getAttribute('aria-label'))!.split('\u00A0:');
  await press(page, new RegExp(`^${first}.: après`));
  await expect(turns.nth(1)).toContainText(first!);
  await press(page, /^Garder cet ordre/);
  await expect(turns.nth(1)).toContainText(first!);
}

/** What is seen and pressed in a phase, beside going on. */
async function doIn(name: string, page: Page, phone: Page): Promise<void> {
  const trail = page.getByRole('navigation', { name: 'Déroulé' });
  if (name === 'Accueil') {
    await press(page, /Tout le monde est là/);
    await expect(page.getByLabel('Présence de Marie-Annick Hoarau')).toHaveValue('present');
    await expectArranged(page);
    await press(page, /^Marie-Annick Hoarau a parlé/);
    await expect(
      page.getByRole('button', { name: 'Marie-Annick Hoarau a parlé', pressed: true }),
    ).toBeVisible();
  }
  if (name === 'Contrat') {
    await expect(trail).toContainText('À l’heure.');
    await expect(trail).toContainText(/Apprentissages garde ses 15\smin/);
    await press(page, /^Fixer le contrat/);
    await press(page, /^Pistes/, 'Space');
    await press(page, /^Fixer le contrat/);
    await expect(phone.getByText('Pistes')).toBeVisible();
  }
  if (name === 'Consultation') {
    await crowd(page, phone);
    await expectNoScroll(page);
    await expectAccessible(page);
    await expectAccessible(phone);
  }
}
