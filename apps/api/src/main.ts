import { endWith } from './end-with.ts';
import { readEnv } from './kit/env.ts';
import { serve } from './start.ts';

/** The HTTP process. */
async function main(): Promise<void> {
  const app = await serve(readEnv());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close().finally(() => process.exit(0)));
  }
  process.send?.('ready');
}

await main().catch(endWith);
