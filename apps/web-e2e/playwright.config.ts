import { defineConfig } from '@playwright/test';
import { chromium } from '../../tools/chromium/chromium.ts';

const { executablePath, args, env } = await chromium();

/** Journeys through the built product: each test has an API, a database and a clock of its own. */
export default defineConfig({
  testDir: 'src/journeys',
  testMatch: '*.e2e.ts',
  outputDir: 'dist/test-results',
  globalSetup: './src/fixtures/prepare.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Node reads the built API as it is; transformed again by each worker, it takes longer than most journeys.
  build: { external: ['**/{apps/api/dist,libs/*/src}/**'] },
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    // Copying the whole app to the device takes its time: only for the journeys that go off line.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Europe/Paris',
    viewport: { width: 1366, height: 768 },
    launchOptions: { executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
  },
});
