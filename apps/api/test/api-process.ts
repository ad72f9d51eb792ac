import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The built API, as a process of its own that can be killed. */
export class ApiProcess {
  private child: ChildProcess | undefined;

  constructor(
    private readonly databaseUrl: string,
    readonly port: number,
  ) {}

  async start(): Promise<void> {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const settings = {
      DATABASE_URL: this.databaseUrl,
      PORT: String(this.port),
      WORKER: '0',
      LOG_LEVEL: 'error',
    };
    this.child = spawn('node', [join(process.cwd(), 'apps/api/dist/main.js')], {
      env: { ...inherited, ...settings },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [said] = await once(this.child, 'message');
    expect(said).toBe('ready');
  }

  /** Without a word: what was under way is cut. */
  async kill(): Promise<void> {
    const ended = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await ended;
  }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
