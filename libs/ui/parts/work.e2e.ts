import { expect, type Page } from '@playwright/test';
import { openStory, test } from './stories.ts';

const moving = (page: Page) => page.locator('[data-part=Moving]');
const order = (page: Page) =>
  moving(page).getByRole('listitem').locator('span:not([aria-hidden]):not(:has(button))');

test.describe('things to put in order', () => {
  test('move with the keyboard, say their new place and keep the focus', async ({ page }) => {
    await openStory(page, 'order-list');
    const down = moving(page).getByRole('button', { name: 'Descendre : Commencer, et regarder' });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(order(page).nth(1)).toHaveText('Commencer, et regarder');
    await expect(moving(page).getByRole('status')).toHaveText('Commencer, et regarder, place 2 sur 3');
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(order(page).nth(2)).toHaveText('Commencer, et regarder');
    await expect(
      moving(page).getByRole('button', { name: 'Monter : Commencer, et regarder' }),
      'at the end the other button takes the focus',
    ).toBeFocused();
  });

  test('no longer move once they are handed in', async ({ page }) => {
    await openStory(page, 'order-list');
    const closed = page.locator('[data-part=Closed]');
    await expect(closed.getByRole('listitem')).toHaveCount(3);
    await expect(closed.getByRole('button')).toHaveCount(0);
  });
});

test('an option of a match is taken over from the other, which waits again', async ({ page }) => {
  await openStory(page, 'match-list');
  const [number, words] = [page.getByLabel('Un nombre'), page.getByLabel('Une parole')];
  await expect(words.getByRole('option', { name: 'Combien (déjà pris)' })).toBeAttached();
  await words.focus();
  await page.keyboard.type('Comb');
  await expect(words).toHaveValue('1');
  await expect(number).toHaveValue('');
});

test.describe('under a finger, without dragging', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('things are put in order', async ({ page }) => {
    await openStory(page, 'order-list');
    await moving(page)
      .getByRole('button', { name: /^Monter : Fixer/ })
      .tap();
    await expect(order(page).nth(1)).toHaveText(/^Fixer/);
  });

  test('matches are chosen in the device’s own list, opened from anywhere on a large target', async ({
    page,
  }) => {
    await openStory(page, 'match-list');
    const [number, words] = [page.getByLabel('Un nombre'), page.getByLabel('Une parole')];
    const { width, height } = (await words.boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(44);
    await words.tap({ position: { x: width - 4, y: height - 4 } });
    await expect(words).toBeFocused();
    await words.selectOption({ label: 'Combien (déjà pris)' });
    await expect(words).toHaveValue('1');
    await expect(number).toHaveValue('');
  });
});

test('a rating is chosen by the arrows, and Tab goes to the next statement', async ({ page }) => {
  await openStory(page, 'rating-table');
  const table = page.locator('[data-part=Rating]');
  const first = table.getByRole('group', { name: /^Je sais quoi faire/ });
  await first.getByRole('radio', { name: '3', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(
    table.getByRole('group', { name: /^Si je pars demain/ }).getByRole('radio', { name: '1, Je découvre' }),
  ).toBeChecked();
});

test.describe('a text with shape', () => {
  const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);
  const area = (page: Page, name: string) => part(page, name).getByRole('textbox', { name: 'Votre page' });
  const markdown = (page: Page, name: string) => part(page, name).getByLabel('Markdown');

  test('shows its Markdown as it will be read, and gives back what is typed', async ({ page }) => {
    await openStory(page, 'rich-text');
    const text = area(page, 'Rest');
    await expect(text.locator('strong')).toHaveText('soupire');
    await expect(text.getByRole('listitem')).toHaveText(['onze membres', 'un courriel']);
    await text.press('Control+End');
    await expect(part(page, 'Rest').getByRole('button', { name: 'Liste à puces' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('trois décisions');
    await expect(markdown(page, 'Rest')).toHaveText(
      'Hélène **soupire** quand on parle du compte rendu.\n- onze membres\n- un courriel\n- trois décisions',
      { useInnerText: false },
    );
  });

  test('is shaped with the keyboard alone, the tools being one stop', async ({ page }) => {
    await openStory(page, 'rich-text');
    const text = area(page, 'Empty');
    await text.focus();
    await page.keyboard.type('Ce que je retiens');
    await page.keyboard.press('Shift+Tab');
    await expect(part(page, 'Empty').getByRole('button', { name: 'Gras' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await expect(part(page, 'Empty').getByRole('button', { name: 'Intertitre' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Tout');
    await expect(markdown(page, 'Empty')).toHaveText('### Ce que je retiens\n**Tout**');
    await page.keyboard.press('Control+z');
    await expect(markdown(page, 'Empty')).not.toContainText('Tout');
  });

  test('keeps of what is pasted only the shapes of its tools', async ({ page }) => {
    await openStory(page, 'rich-text');
    await area(page, 'Empty').evaluate((element) => {
      const clipboardData = new DataTransfer();
      const html =
        '<h2 style="color:red">Titre</h2><p>Un <b>mot</b> <a href="https://ailleurs.example">lié</a><img src="x"></p><table><tr><td>case</td></tr></table>';
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'Titre Un mot lié case');
      element.focus();
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(markdown(page, 'Empty')).toContainText('## Titre');
    await expect(markdown(page, 'Empty')).toContainText('Un **mot** lié');
    await expect(area(page, 'Empty').locator('a, img, table, [style*=red]')).toHaveCount(0);
  });

  test('is read and not written when it is closed', async ({ page }) => {
    await openStory(page, 'rich-text');
    await expect(area(page, 'ReadOnly')).toHaveAttribute('contenteditable', 'false');
    await expect(part(page, 'ReadOnly').getByRole('toolbar')).toHaveCount(0);
  });
});
