import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { coursePackageWordsIn } from '@cheminer/i18n';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { InvalidPackage, readPackage } from './contexts/curriculum/index.ts';
import { CreateAccount } from './contexts/identity/index.ts';
import { TakeReturned } from './contexts/notifications/index.ts';
import { publishCourse } from './course-publish.ts';
import { endWith } from './end-with.ts';
import { isZone } from './kit/calendar.ts';
import { readEnv, WrongEnvironment } from './kit/env.ts';
import { previewMails } from './mails-preview.ts';
import { migrate } from './migrate.ts';

const coursePackage = await coursePackageWordsIn('fr');

/** The commands of an installation: `node dist/cli.js <command> …`. */
const commands: Record<string, (args: string[]) => Promise<void>> = {
  async migrate() {
    await migrate(readEnv().DATABASE_URL);
  },

  async 'course:check'([folder = '.']) {
    const { course } = await readPackage(folder);
    console.log(coursePackage.valid(course.steps.length));
  },

  async 'course:publish'(args) {
    await withApp((app) => publishCourse(app, args, console.log));
  },

  async 'mails:preview'([folder = '.data/mails']) {
    console.log(await previewMails(folder));
  },

  /** What a mail server sent back, on standard input; says what was made of it. */
  async 'mails:returned'() {
    const raw = await buffer(process.stdin);
    await withApp(async (app) => console.log(await app.get(TakeReturned).run(raw)));
  },

  async 'account:create'(args) {
    const text = { type: 'string' } as const;
    const options = { email: text, given: text, family: text, zone: { ...text, default: 'Europe/Paris' } };
    const { email, given, family, zone } = parseArgs({ args, options }).values;
    if (!email || !given || !family || !isZone(zone!)) {
      throw new WrongEnvironment('account:create --email … --given … --family … [--zone Europe/Paris]');
    }
    const password = randomBytes(12).toString('base64url');
    const account = { email, givenName: given, familyName: family, zone: zone!, password };
    await withApp((app) => app.get(CreateAccount).run({ ...account, grants: ['administrator', 'author'] }));
    console.log(`${email}\n${password}`);
  },
};

type App = Awaited<ReturnType<typeof NestFactory.createApplicationContext>>;

async function withApp(work: (app: App) => Promise<unknown>): Promise<void> {
  const env = Object.assign(readEnv(), { WORKER: false });
  const app = await NestFactory.createApplicationContext(AppModule.with(env), { logger: ['error', 'fatal'] });
  await work(app).finally(() => app.close());
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`${Object.keys(commands).join('\n')}`);
  process.exit(2);
}
await command(args).catch((error: unknown) => {
  if (!(error instanceof InvalidPackage)) endWith(error);
  console.error(coursePackage.refused(error.faults.length));
  for (const { file, line, field, code } of error.faults) {
    console.error(`${file}:${line} ${field ? `${field}\u00A0: ` : ''}${coursePackage.faults[code]}`);
  }
  process.exit(1);
});
