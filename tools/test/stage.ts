import { spawn } from 'node:child_process';

export type Tally = Readonly<{ passed: number; failed: number }>;
export type Stage = Readonly<{ name: string; run: () => Promise<Tally> }>;

const workspace = new URL('../..', import.meta.url).pathname;

export type Ended = Readonly<{ status: number; output: string }>;

/** Runs a command of the workspace to its end, keeping what it printed. */
export function command(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: workspace,
      env: { ...process.env, NX_DAEMON: 'false', ...env },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(String(error))));
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(said).toString() }));
  });
}

/** A check that is one command: it passes or it fails, and says why only when it fails. */
export const check = (name: string, program: string, ...args: string[]): Stage => ({
  name,
  async run() {
    const { status, output } = await command(program, args);
    if (status !== 0) console.log(output);
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  },
});
