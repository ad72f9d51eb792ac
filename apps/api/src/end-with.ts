import { Refusal } from './kit/refusal.ts';
import { WrongEnvironment } from './kit/env.ts';
import { RolesMissing } from './kit/roles.ts';

/** Ends the process: with one sentence when the installation can be mended, else with the whole error. */
export function endWith(error: unknown): never {
  const foreseen = error instanceof WrongEnvironment || error instanceof RolesMissing;
  if (error instanceof Refusal) console.error(error.code, error.facts);
  else console.error(foreseen ? error.message : error);
  process.exit(1);
}
