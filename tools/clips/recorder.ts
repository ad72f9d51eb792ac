import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium as playwright, type Page, type Route } from 'playwright-core';
import typescript from 'typescript';
import { chromium } from '../chromium/chromium.ts';
import type { ClipScript } from './script.ts';

/** What `page/record.ts` adds to the page. */
type ClipPage = { recordClip(script: ClipScript): Promise<string> };
type Record = (script: ClipScript) => Promise<Buffer>;

/** An origin that exists only inside our browser: every request to it is answered from the disk. */
const origin = 'https://clips.invalid';
const { ScriptTarget, ModuleKind } = typescript;
const javascript = { target: ScriptTarget.ESNext, module: ModuleKind.ESNext };
const folders = [join(import.meta.dirname, 'page'), join(import.meta.dirname, '../../node_modules')];

/** Opens a browser, lends a function that turns a script into the bytes of a WebM file, closes the browser. */
export async function withRecorder(use: (record: Record) => Promise<void>): Promise<void> {
  const { executablePath, args, env } = await chromium();
  const browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, answerFromDisk);
    await use((script) => recordIn(page, script));
  } finally {
    await browser.close();
  }
}

async function recordIn(page: Page, script: ClipScript): Promise<Buffer> {
  await page.goto(`${origin}/clip.html`);
  const base64 = await page.evaluate(
    (given) => (globalThis as unknown as ClipPage).recordClip(given),
    script,
  );
  return Buffer.from(base64, 'base64');
}

async function answerFromDisk(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = folders.map((folder) => join(folder, pathname)).find(existsSync);
  if (!file) return route.fulfill({ status: 404 });
  if (extname(file) !== '.ts') return route.fulfill({ path: file });
  const body = typescript.transpile(readFileSync(file, 'utf8'), javascript);
  return route.fulfill({ contentType: 'text/javascript', body });
}
