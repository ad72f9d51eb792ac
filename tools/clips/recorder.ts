import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium as playwright, type Page, type Route } from 'playwright-core';
import typescript from 'typescript';
import { chromium } from '../chromium/chromium.ts';
import type { ClipScript } from './script.ts';

/** What `page/record.ts` adds to the page. Bytes travel in base64. */
type ClipPage = {
  recordClip(script: ClipScript): Promise<string>;
  drawStills(script: ClipScript, seconds: readonly number[]): Promise<string[]>;
};

export type Studio = Readonly<{
  /** The bytes of a WebM file. */
  record(script: ClipScript): Promise<Buffer>;
  /** The bytes of a PNG for each of some seconds of a clip. */
  photograph(script: ClipScript, seconds: readonly number[]): Promise<Buffer[]>;
}>;

/** An origin that exists only inside our browser: every request to it is answered from the disk. */
const origin = 'https://clips.invalid';
const { ScriptTarget, ModuleKind } = typescript;
const javascript = { target: ScriptTarget.ESNext, module: ModuleKind.ESNext };
const folders = [join(import.meta.dirname, 'page'), join(import.meta.dirname, '../../node_modules')];

/** Opens a browser, lends what turns scripts into pictures, closes the browser. */
export async function withStudio(use: (studio: Studio) => Promise<void>): Promise<void> {
  const { executablePath, args, env } = await chromium();
  const browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.route(`${origin}/**`, answerFromDisk);
    await use(openStudio(page));
  } finally {
    await browser.close();
  }
}

function openStudio(page: Page): Studio {
  const open = () => page.goto(`${origin}/clip.html`, { timeout: 0 });
  return {
    async record(script) {
      await open();
      const clip = await page.evaluate(
        (given) => (globalThis as unknown as ClipPage).recordClip(given),
        script,
      );
      return Buffer.from(clip, 'base64');
    },
    async photograph(script, seconds) {
      await open();
      const stills = await page.evaluate(
        (given) => (globalThis as unknown as ClipPage).drawStills(given.script, given.seconds),
        { script, seconds },
      );
      return stills.map((still) => Buffer.from(still, 'base64'));
    },
  };
}

async function answerFromDisk(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  // The page imports `../timeline.ts`, which its origin has at the root.
  const file = [...folders, import.meta.dirname].map((folder) => join(folder, pathname)).find(existsSync);
  if (!file) return route.fulfill({ status: 404 });
  if (extname(file) !== '.ts') return route.fulfill({ path: file });
  const body = typescript.transpile(readFileSync(file, 'utf8'), javascript);
  return route.fulfill({ contentType: 'text/javascript', body });
}
