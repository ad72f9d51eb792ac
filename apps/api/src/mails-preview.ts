import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleMails } from './contexts/notifications/index.ts';
import { html } from './kit/html.ts';

/** Writes a message of each kind in each language, as page and as text, and a page that leads to them all. */
export async function previewMails(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const samples = await sampleMails();
  for (const { kind, language, page, text } of samples) {
    await writeFile(join(folder, `${kind}.${language}.html`), page);
    await writeFile(join(folder, `${kind}.${language}.txt`), text);
  }
  const lines = samples.map(({ kind, language, subject }) => {
    const name = `${kind}.${language}`;
    return html`<li lang="${language}">
      <a href="${name}.html">${subject}</a> (<a href="${name}.txt">txt</a>)
    </li>`;
  });
  const list = join(folder, 'index.html');
  await writeFile(
    list,
    html`<!doctype html><meta charset="utf-8" /><title>Cheminer</title>
      <ul>
        ${lines}
      </ul>`.markup,
  );
  return list;
}
