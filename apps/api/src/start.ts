import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { createHttpApp } from './http-app.ts';
import { type Clock, SystemClock } from './kit/clock.ts';
import type { Env } from './kit/env.ts';
import { Jobs } from './kit/jobs.ts';

export { InvalidPackage, PublishCourse, readPackage } from './contexts/curriculum/index.ts';
export { RoomBeat } from './contexts/room/index.ts';
export { FixedClock } from './kit/clock.ts';
export { Jobs } from './kit/jobs.ts';
export { Paper } from './kit/paper/paper.ts';
export { readEnv, WrongEnvironment } from './kit/env.ts';
export { RolesMissing } from './kit/roles.ts';
export { migrate } from './migrate.ts';
export { ensureDemonstration } from './scenarios/demonstration.ts';

/** Listens for HTTP; works through the jobs too unless told not to. */
export async function serve(env: Env, clock: Clock = new SystemClock()): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.with(env, clock), env);
  await app.listen(env.PORT, env.HOST);
  if (env.WORKER) await app.get(Jobs).work();
  return app;
}
