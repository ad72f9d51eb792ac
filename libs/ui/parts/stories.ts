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
