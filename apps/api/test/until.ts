import { setTimeout } from 'node:timers/promises';

/** Waits for what another process does, and for no longer than the slowest machine takes. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  turns = 3_000,
): Promise<void> {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn === turns) throw new Error(`Waited in vain: ${what}`);
    await setTimeout(20);
  }
}
