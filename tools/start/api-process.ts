import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../apps/api/dist/main.js');

/** The built API, as a process of its own that can be killed. */
export class ApiProcess {
  readonly port: number;
  private readonly settings: Readonly<Record<string, string>>;
  private child: ChildProcess | undefined;

  constructor(databaseUrl: string, port: number, settings: Readonly<Record<string, string>> = {}) {
    this.port = port;
    const usual = { DATABASE_URL: databaseUrl, PORT: String(port), WORKER: '0', LOG_LEVEL: 'error' };
    this.settings = { ...usual, ...settings };
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Until it answers. */
  async start(): Promise<void> {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    this.child = spawn('node', [main], {
      env: { ...inherited, ...this.settings },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [said] = await Promise.race([once(this.child, 'message'), once(this.child, 'exit')]);
    if (said !== 'ready') throw new Error(`The API ended with ${String(said)} before it answered`);
  }

  /** Without a word: what was under way is cut. */
  async kill(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
