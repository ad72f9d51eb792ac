import { expect } from '@playwright/test';
import { openStory, test, violations } from './stories.ts';

test.describe('a dialog', () => {
  test.beforeEach(async ({ page }) => {
    await openStory(page, 'dialog');
    await page.getByRole('button', { name: 'Sauter la phase' }).focus();
    await page.keyboard.press('Enter');
  });

  test('is named by its title, takes the focus and has no violation', async ({ page }) => {
    const dialog = page.getByRole('dialog', { name: 'Sauter les apprentissages' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Garder' })).toBeFocused();
    expect(await violations(page)).toEqual([]);
  });

  test('keeps the focus inside, whichever way one tabs', async ({ page }) => {
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      const outside = await page.evaluate(() => {
        const { activeElement: at, body } = document;
        return at !== body && !at?.closest('dialog');
      });
      expect(outside).toBe(false);
    }
  });

  test('closes on Escape and gives the focus back to the button that opened it', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Sauter la phase' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('gives the focus back when one of its buttons closes it', async ({ page }) => {
    await page.getByRole('button', { name: 'Garder' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Sauter la phase' })).toBeFocused();
  });
});

test.describe('a group of choices', () => {
  test('moves with the arrows and tells its caller', async ({ page }) => {
    await openStory(page, 'choice-group');
    const group = page.getByRole('radiogroup', { name: 'Jeudi 9 novembre, 12:30' });
    await group.getByRole('radio', { name: 'Oui' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio', { name: 'Si besoin' })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(group.getByRole('radio', { name: 'Non' })).toBeFocused();
    await expect(group.getByRole('radio', { name: 'Non' })).toBeChecked();
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
  });

  test('is one stop of the keyboard, its segments too', async ({ page }) => {
    await openStory(page, 'choice-group');
    const segments = page.locator('[data-part=Segments]');
    await segments.getByRole('radio', { name: 'Groupe A' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(segments.getByRole('radio', { name: 'Groupe B' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(segments.locator(':focus')).toHaveCount(0);
  });

  test('of check boxes takes several with the space bar, and says why one is closed', async ({ page }) => {
    await openStory(page, 'choice-group');
    const group = page.locator('[data-part=Several]').getByRole('group', { name: 'Vous participez avec' });
    await group.getByRole('checkbox', { name: 'Un ordinateur' }).press('Space');
    await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expect(group.getByRole('checkbox', { name: /Une salle commune Aucune salle/ })).toBeDisabled();
  });

  test('says what is wrong', async ({ page }) => {
    await openStory(page, 'choice-group');
    const group = page.locator('[data-part=Faulty]').getByRole('radiogroup');
    await expect(group).toHaveAccessibleDescription('Choisissez une des trois réponses.');
    await expect(group).toHaveAttribute('aria-invalid', 'true');
  });
});

test.describe('a summary of problems', () => {
  test('takes the focus at each sending', async ({ page }) => {
    await openStory(page, 'problem-summary');
    const send = page.getByRole('button', { name: 'Envoyer' });
    await send.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await send.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    expect(await violations(page)).toEqual([]);
  });

  test('leads to the faulty field, and to the first choice of a group', async ({ page }) => {
    await openStory(page, 'problem-summary');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('link', { name: 'Adresse électronique' }).press('Enter');
    await expect(page.getByLabel('Adresse électronique')).toBeFocused();
    await page.getByRole('link', { name: 'Groupe' }).press('Enter');
    await expect(page.getByRole('radio', { name: 'Groupe A' })).toBeFocused();
  });
});

test.describe('a button', () => {
  test('that is disabled says why, keeps its place in the tab order and does nothing', async ({ page }) => {
    await openStory(page, 'button');
    const button = page.getByRole('button', { name: 'Signer' });
    await expect(button).toHaveAccessibleDescription('L’atelier n’est pas encore signé.');
    await expect(page.getByText('L’atelier n’est pas encore signé.')).toBeVisible();
    await expect(button).toBeDisabled();
    await button.focus();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('body[data-pressed]')).toHaveCount(0);
  });

  test('that is busy keeps its label, says so and does not send twice', async ({ page }) => {
    await openStory(page, 'button');
    const button = page.getByRole('button', { name: 'Valider ma réponse Envoi…' });
    await expect(page.getByRole('status').filter({ hasText: 'Envoi…' })).toHaveCount(2);
    await button.press('Enter');
    await expect(page.locator('body[data-sent]')).toHaveCount(0);
  });

  test('that shows only an icon has a name', async ({ page }) => {
    await openStory(page, 'button');
    await expect(page.getByRole('button', { name: 'Mettre l’horloge en pause' })).toBeVisible();
  });
});

test.describe('the top bar', () => {
  test('tells which page is current', async ({ page }) => {
    await openStory(page, 'top-bar');
    await page.getByRole('link', { name: 'Ateliers' }).click();
    await expect(page.getByRole('link', { name: 'Ateliers' })).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-current]')).toHaveCount(1);
  });

  test('opens its navigation on a phone, and Escape gives the focus back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page, 'top-bar');
    const menu = page.getByRole('button', { name: 'Menu' });
    await expect(page.getByRole('link', { name: 'Ateliers' })).toBeHidden();
    await menu.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Mon parcours' })).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await menu.press('Enter');
    await page.getByRole('link', { name: 'Ateliers' }).click();
    await expect(page.getByRole('link', { name: 'Ateliers' })).toBeHidden();
  });
});

test('a field ties its hint and its error to its control', async ({ page }) => {
  await openStory(page, 'text-field');
  const field = page.locator('[data-part=Faulty]').getByRole('textbox', { name: 'Adresse électronique' });
  await expect(field).toHaveAccessibleDescription(/Celle de votre invitation\. Il manque la fin/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('a row of the road book is one link, which reads its state', async ({ page }) => {
  await openStory(page, 'road-book');
  const book = page.locator('[data-part=InProgress]');
  await expect(book.getByRole('link')).toHaveCount(6);
  await expect(
    book.getByRole('link', { name: /Face à la tension Quiz, 6 min à faire maintenant/ }),
  ).toHaveAttribute('aria-current', 'step');
  await expect(book.getByRole('link', { name: /^prochain atelier Atelier 2/ })).toBeVisible();
});

test('a validated quiz answer keeps what was chosen and writes its verdict', async ({ page }) => {
  await openStory(page, 'quiz-option');
  const chosen = page
    .locator('[data-part=ToReview]')
    .getByRole('radio', { name: /Rappelez l’accord signé À revoir/ });
  await expect(chosen).toBeChecked();
  await expect(chosen).toBeDisabled();
});

test('the skip link shows itself at the first tab and leads to the content', async ({ page }) => {
  await openStory(page, 'skip-link');
  const link = page.getByRole('link', { name: 'Aller au contenu' });
  await link.focus();
  await expect(link).toBeInViewport();
  await link.press('Enter');
  await expect(page.locator('#apres')).toBeFocused();
});
