import { expect, type Page } from '@playwright/test';
import { letteredIn, openStory, paintedIn, storyNames, test, themes, violations } from './stories.ts';

for (const story of storyNames) {
  test(`${story} fits on a narrow phone, and has no accessibility violation in light and in dark`, async ({
    page,
  }) => {
    const wide = page.viewportSize()!;
    await page.setViewportSize({ width: 320, height: 640 });
    await openStory(page, story);
    await letteredIn(page, 'ours');
    expect(await overflow(page), 'in our letters').toBeLessThanOrEqual(0);
    await letteredIn(page, 'the device’s');
    expect(await overflow(page), 'in the letters of light mode').toBeLessThanOrEqual(0);
    await letteredIn(page, 'ours');
    await page.setViewportSize(wide);
    for (const theme of themes) {
      await paintedIn(page, theme);
      expect(await violations(page), theme).toEqual([]);
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
