import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.ts';
import { PublishCourse } from '../contexts/curriculum/use-cases/publish-course.ts';
import { addDays, dayIn, mondayOf } from '../kit/calendar.ts';
import { FixedClock, SystemClock } from '../kit/clock.ts';
import { type Env } from '../kit/env.ts';
import { Transaction } from '../kit/transaction.ts';
import { createAccounts } from './cast.ts';
import { tellCohort } from './cohort-story.ts';
import { type DemonstrationData, emailOf, readDemonstration } from './demonstration-data.ts';
import { readTales } from './workshop-tale.ts';

export type DemonstrationAccount = Readonly<{ email: string; role: string }>;
export type Demonstration = Readonly<{ accounts: readonly DemonstrationAccount[]; password: string }>;

const content = join(import.meta.dirname, '../../../../content');

/**
 * The demonstration course, people and cohorts, made on the first start that asks for them: the archived cohort of
 * 2023, and one whose week five holds today. All or nothing, in one transaction.
 */
export async function ensureDemonstration(
  env: Env,
  password: string,
  now = new SystemClock().now(),
): Promise<Demonstration> {
  const data = await readDemonstration(join(content, 'demonstration.yaml'));
  const told = async (folder: string) => ({ data, tales: await readTales(join(content, folder)) });
  const [past, current] = [await told('ateliers-2023'), await told('ateliers-en-cours')];
  const clock = new FixedClock(now);
  const quiet = Object.assign(Object.create(Object.getPrototypeOf(env) as object) as Env, env, {
    WORKER: false,
  });
  const app = await NestFactory.createApplicationContext(AppModule.with(quiet, clock), {
    logger: ['error', 'fatal'],
  });
  try {
    const tx = app.get(Transaction);
    await tx.run(async () => {
      await tx.lock('demonstration');
      const [{ isTold }] = await tx.manager.query<[{ isTold: boolean }]>(
        'SELECT EXISTS (SELECT FROM cohorts_cohort WHERE demonstration) AS "isTold"',
      );
      if (isTold) return;
      await app.get(PublishCourse).run(join(content, 'parcours-demonstration'));
      const cast = await createAccounts(app, data, password);
      const monday = mondayOf(dayIn('Europe/Paris', now));
      await tellCohort(app, clock, past, cast, {
        ...{ title: 'Promotion pilote 2023', startsOn: '2023-09-18', chapter: 'archived' },
        now: new Date('2023-12-15T11:00:00Z'),
      });
      await tellCohort(app, clock, current, cast, {
        ...{ title: 'Promotion en cours', startsOn: addDays(monday, -28), chapter: 'running', now },
      });
    });
  } finally {
    await app.close();
  }
  return { accounts: accountsOf(data), password };
}

/** One account of each kind to sign in with; the others follow the same form. */
function accountsOf({ participants, team }: DemonstrationData): DemonstrationAccount[] {
  const words = {
    participant: 'participante',
    facilitator: 'facilitatrice du groupe A',
    coordinator: 'coordinatrice',
  };
  const marie = participants.find(({ zone }) => zone === 'Indian/Reunion')!;
  const facilitator = team.find(({ group }) => group === 'A')!;
  const coordinator = team.find(({ role }) => role === 'coordinator')!;
  return [
    { email: emailOf(marie), role: `${words.participant}, à La Réunion` },
    { email: emailOf(facilitator), role: words.facilitator },
    { email: emailOf(coordinator), role: words.coordinator },
  ];
}
