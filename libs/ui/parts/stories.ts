import { expect, test as plain, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

export { violations } from '../../../tools/chromium/violations.ts';

const root = join(import.meta.dirname, '..');

export const storyNames = globSync(['src/**/*.stories.tsx', 'stories/samples/*.stories.tsx'], { cwd: root })
  .map((path) => basename(path, '.stories.tsx'))
  .sort();

export const themes = ['light', 'dark'] as const;

/** A page on which an error written to the console, or thrown, fails the test. */
export const test = plain.extend({
  page: async ({ page }, runWith) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await runWith(page);
    expect(errors).toEqual([]);
  },
});

export async function openStory(page: Page, story: string, theme: string = 'light'): Promise<void> {
  await page.goto(`/?story=${story}&theme=${theme}`);
  await expect(page.locator('#root > *').first()).toBeVisible();
}

/** Changes the theme of the open story: opening it again would cost more than all that is looked at. */
export const paintedIn = (page: Page, theme: (typeof themes)[number]): Promise<void> =>
  page.evaluate((wanted) => void (document.documentElement.dataset['theme'] = wanted), theme);

/** Changes the letters of the open story, until they are there. */
export const letteredIn = (page: Page, letters: 'ours' | 'the device’s'): Promise<void> =>
  page.evaluate(async (isLight) => {
    document.documentElement.toggleAttribute('data-saver', isLight);
    await document.fonts.ready;
  }, letters !== 'ours');
