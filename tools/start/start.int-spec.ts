import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const workspace = process.cwd();

type Started = Readonly<{ child: ChildProcess; said: () => string; ended: Promise<number | null> }>;

/** `npm start`, as a newcomer runs it. */
function start(settings: Record<string, string>): Started {
  const { NODE_OPTIONS: _, DATABASE_URL: __, ...inherited } = process.env;
  const env = { ...inherited, ...settings };
  const child = spawn('node', ['tools/start/start.ts'], { cwd: workspace, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, said: () => output };
}

async function ready({ child, said, ended }: Started): Promise<void> {
  while (!said().includes('Ctrl-C')) {
    const over = await Promise.race([once(child.stdout!, 'data').then(() => false), ended.then(() => true)]);
    if (over) throw new Error(said());
  }
}

/** Command lines of the database servers whose data live in the folder. */
const serversIn = (folder: string): string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
    .filter((line) => line.includes(`-D ${folder}`));

/** Empty of a process that has ended since it was listed. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

describe('npm start', () => {
  let folder: string;
  let port: number;
  const running: Started[] = [];
  const launch = (settings: Record<string, string> = {}): Started => {
    const started = start({ DATA_DIR: folder, PORT: String(port), ...settings });
    running.push(started);
    return started;
  };
  const oneSentence = async (started: Started): Promise<string> => {
    expect(await started.ended).toBe(1);
    expect(started.said()).not.toMatch(/\n\s+at /);
    return started.said();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cheminer-start-'));
    port = await freePort();
  });
  afterAll(async () => {
    for (const { child, ended } of running) {
      child.kill('SIGINT');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('says in one sentence which setting is wrong', async () => {
    expect(await oneSentence(launch({ PORT: 'abc' }))).toContain('Réglage manquant ou faux : PORT');
  }, 60_000);

  it('says in one sentence that no PostgreSQL answers', async () => {
    const nowhere = `postgres://nobody:x@127.0.0.1:${await freePort()}/none`;
    expect(await oneSentence(launch({ DATABASE_URL: nowhere }))).toContain('Aucun PostgreSQL ne répond');
  }, 60_000);

  it('says in one sentence that the port is taken', async () => {
    const taken: Server = createServer().listen(port, '127.0.0.1');
    expect(await oneSentence(launch())).toContain(`Le port ${port} est déjà pris`);
    await new Promise((resolve) => taken.close(resolve));
  }, 60_000);

  it('comes up, refuses a second instance, survives a hard kill, and leaves nothing behind', async () => {
    const first = launch();
    await ready(first);
    expect(first.said()).toContain('marie-annick.hoarau@demo.example');
    expect((await fetch(`http://127.0.0.1:${port}/api/health/ready`)).status).toBe(200);
    const second = launch({ PORT: String(await freePort()) });
    expect(await oneSentence(second)).toContain('Cheminer tourne déjà');

    first.child.kill('SIGKILL');
    await first.ended;
    expect(serversIn(folder)).not.toEqual([]);
    const again = launch();
    await ready(again);
    expect((await fetch(`http://127.0.0.1:${port}/`)).headers.get('content-type')).toContain('text/html');
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
    expect(serversIn(folder)).toEqual([]);
  }, 240_000);
});
