import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const worker = join(import.meta.dirname, '../../apps/api/dist/worker.js');

/** The built worker, as a process of its own that can be killed. */
export class WorkerProcess {
  private readonly settings: Readonly<Record<string, string>>;
  private child: ChildProcess | undefined;

  constructor(databaseUrl: string, smtpUrl: string) {
    const usual = { DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, LOG_LEVEL: 'fatal' };
    this.settings = { ...usual, MAIL_FROM: 'bonjour@demo.example' };
  }

  start(): void {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const env = { ...inherited, ...this.settings };
    this.child = spawn('node', [worker], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** Without a word: what was under way is cut. */
  async kill(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
