import AxeBuilder from '@axe-core/playwright';
import { expect, test as plain, type Page } from '@playwright/test';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

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

export async function violations(page: Page): Promise<string[]> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const axe = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values },
    rules: { 'target-size': { enabled: true } },
  });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
