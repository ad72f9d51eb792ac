import { readText } from './production-file.ts';

const guide = 'docs/operating.md';

/** Whoever operates finds every setting of the API in one table. */
export function settingsFaults(): string[] {
  const settings = [...readText('apps/api/src/kit/env.ts').matchAll(/readonly ([A-Z][A-Z_]+)[?!:]/g)];
  const documented = readText(guide);
  return settings
    .map(([, name]) => name!)
    .filter((name) => !documented.includes(`| \`${name}\` `))
    .map((name) => `${guide}: no line for the setting ${name}`);
}
