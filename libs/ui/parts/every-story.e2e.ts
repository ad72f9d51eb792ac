import { expect, type Page } from '@playwright/test';
import { openStory, storyNames, test, themes, violations } from './stories.ts';

for (const story of storyNames) {
  test(`${story} has no accessibility violation in light and in dark`, async ({ page }) => {
    for (const theme of themes) {
      await openStory(page, story, theme);
      expect(await violations(page), theme).toEqual([]);
    }
  });

  test(`${story} fits on a narrow phone without sideways scroll, in the fonts of light mode too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const mode of ['', '&saver']) {
      await openStory(page, story, `light${mode}`);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
}

test('light mode fetches no font', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await openStory(page, 'learner-home', 'light&saver');
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toEqual([]);
  await openStory(page, 'learner-home', 'light');
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toHaveLength(2);
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
