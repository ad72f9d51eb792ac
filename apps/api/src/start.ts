import { AppModule } from './app.module.ts';
import { createHttpApp } from './http-app.ts';
import type { Env } from './kit/env.ts';
import { Jobs } from './kit/jobs.ts';

export { readEnv, WrongEnvironment } from './kit/env.ts';
export { RolesMissing } from './kit/roles.ts';
export { migrate } from './migrate.ts';
export { ensureDemonstration } from './scenarios/demonstration.ts';

/** Listens for HTTP; works through the jobs too unless told not to. */
export async function serve(env: Env): Promise<{ close: () => Promise<void> }> {
  const app = await createHttpApp(AppModule.with(env), env);
  await app.listen(env.PORT, env.HOST);
  if (env.WORKER) await app.get(Jobs).work();
  return app;
}
