import { setTimeout } from 'node:timers/promises';

/** Waits for what another process does, and for no longer than the slowest machine takes. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn === 1_000) throw new Error(`Waited in vain: ${what}`);
    await setTimeout(20);
  }
}
