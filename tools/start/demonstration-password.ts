import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words =
  'sentier crete vallon source refuge balise falaise torrent alpage clairiere belvedere passerelle'.split(
    ' ',
  );

/** One password for all demonstration accounts, made once per data folder, easy to type from a screen. */
export function demonstrationPassword(folder: string): string {
  const file = join(folder, 'demonstration.password');
  const drawn = () => words[randomInt(words.length)]!;
  if (!existsSync(file))
    writeFileSync(file, `${drawn()}-${drawn()}-${randomInt(1000, 10_000)}`, { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
