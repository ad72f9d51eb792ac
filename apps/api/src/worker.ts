import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { endWith } from './end-with.ts';
import { loggerOf } from './http-app.ts';
import { readEnv } from './kit/env.ts';
import { Jobs } from './kit/jobs.ts';

/** The worker process: jobs only. */
async function work(): Promise<void> {
  const env = readEnv();
  const app = await NestFactory.createApplicationContext(AppModule.with(env), { logger: loggerOf(env) });
  app.enableShutdownHooks();
  await app.get(Jobs).work();
}

await work().catch(endWith);
