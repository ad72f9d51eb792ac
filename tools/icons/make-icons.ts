import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium as playwright, type Page } from 'playwright-core';
import { chromium } from '../chromium/chromium.ts';

type Icon = Readonly<{
  name: string;
  size: number;
  /** Cut by the device to the shape it likes. */ cut: boolean;
}>;

const icons: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, cut: false },
  { name: 'icon-512.png', size: 512, cut: false },
  { name: 'maskable-512.png', size: 512, cut: true },
  { name: 'apple-touch-icon.png', size: 180, cut: true },
];
const publicFolder = join(import.meta.dirname, '../../apps/web/public');
const folder = join(publicFolder, 'icons');

/** What a device shows of the app once installed, drawn from the one of the browser's tab: `node tools/icons/make-icons.ts` */
const { executablePath, args, env } = await chromium();
const drawing = await readFile(join(publicFolder, 'favicon.svg'), 'utf8');
const browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env } });
try {
  const page = await browser.newPage();
  await mkdir(folder, { recursive: true });
  for (const icon of icons) await writeFile(join(folder, icon.name), await paint(page, icon));
} finally {
  await browser.close();
}

async function paint(page: Page, { size, cut }: Icon): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${cut ? wide(drawing) : drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

/** The ground goes to the edges, and what is drawn stays within the circle that no device cuts. */
function wide(svg: string): string {
  const [, ground, rest] = /(<rect [^>]*\/>)(.*)<\/svg>/s.exec(svg)!;
  const edgeless = ground!.replace(/ rx="[^"]*"/, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${edgeless}<g transform="translate(3.2 3.2) scale(0.8)">${rest}</g></svg>`;
}
