import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { MailSink } from '../mail/mail-sink.ts';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { loadApi } from '../start/load-api.ts';

/**
 * `npm run bench:reminders`: so many reminders due at once, two workers killed in the middle without a word and
 * started again, and what a local SMTP server got of it. Needs the built API.
 */
const wanted = Number(process.argv[2] ?? 1_000);
/** Longer than the slowest machine takes, in milliseconds. */
const longest = 60_000 + wanted * 60;
const worker = join(import.meta.dirname, '../../apps/api/dist/worker.js');

/** People of one cohort, told long ago of a webinar that is in 23 hours. */
const people = `
  WITH course AS (SELECT cohort_id AS id FROM read.cohorts_cohort ORDER BY starts_on DESC LIMIT 1),
  cohort AS (INSERT INTO cohorts_cohort (id, title, course_id, version_id, zone, starts_on, ends_on, demonstration)
    SELECT gen_random_uuid(), 'Mille', c.course_id, c.version_id, 'Europe/Paris', now()::date - 30, now()::date + 60, false
      FROM cohorts_cohort c JOIN course USING (id) RETURNING id),
  account AS (INSERT INTO identity_account (id, email, given_name, family_name, password_hash, zone, created_at)
    SELECT gen_random_uuid(), 'personne-' || n || '@bench.example', 'Personne', n::text, '-', 'Europe/Paris', now()
      FROM generate_series(1, $1::int) n RETURNING id),
  member AS (INSERT INTO cohorts_member (id, cohort_id, account_id, role, joined_on)
    SELECT gen_random_uuid(), cohort.id, account.id, 'participant', now()::date - 30 FROM cohort, account RETURNING id),
  meeting AS (INSERT INTO cohorts_meeting (id, cohort_id, kind, title, starts_at, zone, minutes, link, sequence, changed_at)
    SELECT gen_random_uuid(), id, 'webinar', 'Webinaire', date_trunc('minute', now()) + interval '23 hours',
           'Europe/Paris', 90, 'https://visio.example/tous', 0, now() - interval '20 days' FROM cohort
    RETURNING id, cohort_id, starts_at)
  INSERT INTO notifications_message (id, account_id, cohort_id, kind, occasion_id, about, occasion_start, round, sequence,
      gathered, created_at, due_at, state, attempts)
    SELECT gen_random_uuid(), account.id, cohort_id, 'invitation', meeting.id, meeting.id, starts_at, 0, 0, false,
           now() - interval '20 days', now() - interval '20 days', 'sent', 0 FROM account, meeting`;

const folder = await mkdtemp(join(tmpdir(), 'cheminer-bench-'));
const server = await startEmbeddedPostgres({ folder, durable: false });
const sink = await new MailSink().start();
const db = new pg.Client(server.url);
let workers: ChildProcess[] = [];
try {
  const api = await loadApi();
  await api.migrate(server.url);
  const settings = {
    DATABASE_URL: server.url,
    MEDIA_DIR: join(folder, 'media'),
    LOG_LEVEL: 'error',
    WORKER: '0',
  };
  await api.ensureDemonstration(api.readEnv(settings), 'sans-importance');
  await db.connect();
  await db.query(people, [wanted]);
  console.log(`${wanted} people are to be reminded.`);
  const env = {
    ...process.env,
    ...settings,
    WORKER: '1',
    SMTP_URL: sink.url,
    MAIL_FROM: 'bench@bench.example',
  };
  const start = () => {
    workers = [1, 2].map(() => spawn('node', [worker], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  };
  const kill = () =>
    Promise.all(workers.map((each) => (each.kill('SIGKILL') ? once(each, 'exit') : Promise.resolve())));
  start();
  const until = Date.now() + longest;
  while (sink.caught.length < wanted / 2) {
    if (Date.now() > until)
      throw new Error(`Only ${sink.caught.length} messages left in ${longest / 1_000} s`);
    await setTimeout(5);
  }
  await kill();
  console.log(`Killed both workers after ${sink.caught.length} messages.`);
  start();
  for (let left = 1; left > 0; await setTimeout(200)) {
    const { rows } = await db.query<{ left: number }>(
      `SELECT count(*)::int AS left FROM notifications_message WHERE kind = 'reminder-1d' AND state = 'queued'`,
    );
    left = rows[0]!.left;
    if (Date.now() > until) throw new Error(`${left} messages still wait after ${longest / 1_000} s`);
  }
  await kill();
  const { rows } = await db.query<{ lost: number }>(
    `SELECT count(*)::int AS lost FROM notifications_message WHERE why = 'answer-lost'`,
  );
  const distinct = new Set(sink.caught.map(({ to }) => to)).size;
  console.log(`${sink.caught.length} messages came to ${distinct} of ${wanted} people.`);
  console.log(
    `${rows[0]!.lost} had been handed over when their worker died: not sent again, and shown as such.`,
  );
  process.exitCode = sink.caught.length === wanted && distinct === wanted ? 0 : 1;
} finally {
  for (const each of workers) each.kill('SIGKILL');
  await db.end();
  await sink.stop();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
