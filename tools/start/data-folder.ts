import { mkdirSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { join, relative } from 'node:path';
import { Sentence } from '../postgres/sentence.ts';

/**
 * Takes the data folder for this process until it ends. The lock is a listening socket: a killed process cannot
 * leave it held, and a process number given to somebody else cannot feign it.
 */
export async function takeDataFolder(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const socket = relative(process.cwd(), join(folder, 'start.sock'));
  if (await answers(socket)) {
    throw new Sentence(
      `Cheminer tourne déjà sur ${folder}. Arrêtez-le, ou donnez un autre dossier avec DATA_DIR. (Cheminer already runs on this data folder.)`,
    );
  }
  rmSync(socket, { force: true });
  const server = await listen(socket);
  return () => {
    server.close();
    rmSync(socket, { force: true });
  };
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createConnection(socket, () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

function listen(socket: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((peer) => peer.destroy());
    server.once('error', reject);
    server.listen(socket, () => {
      server.unref();
      resolve(server);
    });
  });
}
