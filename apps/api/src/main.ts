import { AppModule } from './app.module.ts';
import { createHttpApp } from './http-app.ts';
import { readEnv } from './kit/env.ts';
import { Jobs } from './kit/jobs.ts';

/** The HTTP process; it also works through the jobs unless told not to (`WORKER=0`). */
const env = readEnv();
const app = await createHttpApp(AppModule.with(env), env);
app.enableShutdownHooks();
await app.listen(env.PORT, env.HOST);
if (env.WORKER) await app.get(Jobs).work();
process.send?.('ready');
