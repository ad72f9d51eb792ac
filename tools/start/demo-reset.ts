import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { endWith, Sentence } from '../postgres/sentence.ts';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { takeDataFolder } from './data-folder.ts';

const dataFolder = process.env['DATA_DIR'] ?? join(import.meta.dirname, '../../.data');

/** `npm run demo:reset`: forgets everything of the embedded data folder; the next start tells the demonstration anew. */
async function reset(): Promise<void> {
  if (process.env['DATABASE_URL']) {
    throw new Sentence(
      'Cette commande ne refait que la base embarquée : retirez DATABASE_URL. (Unset DATABASE_URL: only the embedded database is reset.)',
    );
  }
  const release = await takeDataFolder(dataFolder);
  // Started once so that a server orphaned by a killed process lets go of its files.
  const server = await startEmbeddedPostgres({ folder: dataFolder, durable: true });
  await server.stop();
  for (const name of ['postgres', 'media']) rmSync(join(dataFolder, name), { recursive: true, force: true });
  release();
  console.log(
    'La démonstration sera refaite au prochain « npm start ». (The next start builds the demonstration anew.)',
  );
}

await reset().catch(endWith);
