import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { Sentence } from './sentence.ts';

/** How to start PostgreSQL, which refuses to run as root. */
export type Runner = Readonly<{
  wrap: (program: string, args: string[]) => [string, string[]];
  identity: { uid?: number; gid?: number };
}>;

const direct: Runner = { wrap: (program, args) => [program, args], identity: {} };

const inUserNamespace: Runner = {
  wrap: (program, args) => ['unshare', ['--user', '--map-user=1000', '--map-group=1000', program, ...args]],
  identity: {},
};

/**
 * As an ordinary user: directly. As root: inside a user namespace, which works even below a folder closed to
 * others; else as the `postgres` user of the machine; else one sentence.
 */
export function unprivilegedRunner(folder: string): Runner {
  if (process.getuid?.() !== 0) return direct;
  if (succeeds('unshare', ['--user', '--map-user=1000', '--map-group=1000', 'true'])) return inUserNamespace;
  return asPostgresUser(folder);
}

function asPostgresUser(folder: string): Runner {
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres']).stdout?.toString()),
  );
  if (!uid || !gid) {
    throw new Sentence(
      'PostgreSQL ne peut pas tourner en root ici : lancez la commande avec un compte ordinaire, ou donnez DATABASE_URL. (PostgreSQL cannot run as root here: use an ordinary account, or set DATABASE_URL.)',
    );
  }
  mkdirSync(folder, { recursive: true });
  chownSync(folder, uid, gid);
  return { ...direct, identity: { uid, gid } };
}

function succeeds(program: string, args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
