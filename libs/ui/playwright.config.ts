import { defineConfig } from '@playwright/test';
import { createRequire } from 'node:module';
import { chromium } from '../../tools/chromium/chromium.ts';

const { executablePath, args, env } = await chromium();
const address = 'http://127.0.0.1:4610';
const vitePackage = createRequire(import.meta.url).resolve('vite/package.json');
const vite = `"${process.execPath}" "${vitePackage.replace('package.json', 'bin/vite.js')}"`;

/** Builds and serves the stories, then opens each of them. */
export default defineConfig({
  testDir: 'parts',
  testMatch: '*.e2e.ts',
  outputDir: 'dist/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    contextOptions: { reducedMotion: 'reduce' },
    baseURL: address,
    launchOptions: { executablePath, args, env: { ...process.env, ...env } },
  },
  webServer: {
    command: `${vite} build && ${vite} preview --port 4610 --strictPort --host 127.0.0.1`,
    cwd: import.meta.dirname,
    url: address,
    timeout: 120_000,
  },
});
