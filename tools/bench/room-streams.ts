/**
 * `npm run bench:room -- [workshops]`: eight people in each of so many workshops follow it at two API processes on one
 * database. What a stream costs in memory, and how long a change of phase takes to reach all eight. Needs the built API.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { ApiProcess } from '../start/api-process.ts';
import { freePort } from '../start/free-port.ts';
import { loadApi } from '../start/load-api.ts';

const workshops = Number(process.argv[2] ?? 125);
const seats = 8;
/** One after the other, then so many at once. */
const alone = 60;
/** Milliseconds after which a change of phase has not come. */
const longest = 30_000;

const ids = `CREATE FUNCTION pg_temp.id(text) RETURNS uuid LANGUAGE sql AS
  $$ SELECT overlay(overlay(md5($1) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid $$`;

/**
 * One cohort of $1 groups, each of a facilitator and seven members who are signed in, at a workshop under way of 60
 * phases. Ids and tokens follow from the numbers: the first seat of a group is its facilitator's.
 */
const people = `
  WITH seat AS (SELECT g, s, pg_temp.id('member' || g || '-' || s) AS member, pg_temp.id('account' || g || '-' || s) AS account,
      pg_temp.id('group' || g) AS "group", pg_temp.id('workshop' || g) AS workshop, pg_temp.id('member' || g || '-0') AS facilitator
    FROM generate_series(0, $1::int - 1) g, generate_series(0, 7) s),
  cohort AS (INSERT INTO cohorts_cohort (id, title, course_id, version_id, zone, starts_on, ends_on, demonstration)
    SELECT pg_temp.id('cohort'), 'Mille', gen_random_uuid(), gen_random_uuid(), 'Europe/Paris', now()::date - 30,
      now()::date + 60, false),
  account AS (INSERT INTO identity_account (id, email, given_name, family_name, password_hash, zone, created_at)
    SELECT account, g || '-' || s || '@bench.example', 'Personne', g || '-' || s, '-', 'Europe/Paris', now() FROM seat),
  sign_in AS (INSERT INTO identity_sign_in (token_digest, account_id, created_at, expires_at)
    SELECT rtrim(translate(encode(sha256(('jeton-' || g || '-' || s)::bytea), 'base64'), '+/', '-_'), '='),
      account, now(), now() + interval '10 days' FROM seat),
  member AS (INSERT INTO cohorts_member (id, cohort_id, account_id, role, joined_on)
    SELECT member, pg_temp.id('cohort'), account, CASE s WHEN 0 THEN 'facilitator' ELSE 'participant' END, now()::date - 30 FROM seat),
  "group" AS (INSERT INTO cohorts_group (id, cohort_id, key, facilitator_id)
    SELECT "group", pg_temp.id('cohort'), 'G' || g, facilitator FROM seat WHERE s = 0),
  placed AS (INSERT INTO cohorts_group_member (group_id, member_id, since)
    SELECT "group", member, now()::date - 30 FROM seat WHERE s > 0),
  workshop AS (INSERT INTO workshops_workshop (id, cohort_id, group_id, step_key, starts_at, zone, minutes, status, revision,
      created_by, created_at)
    SELECT workshop, pg_temp.id('cohort'), "group", 'A1', now(), 'Europe/Paris', 120, 'open', 1, facilitator, now()
      FROM seat WHERE s = 0),
  run AS (INSERT INTO room_run (workshop_id, cohort_id, group_id, number, commander_id, is_live, is_lost)
    SELECT workshop, pg_temp.id('cohort'), "group", 1, facilitator, true, false FROM seat WHERE s = 0)
  INSERT INTO room_fact (workshop_id, number, kind, data, at, by, command_key, digest)
    SELECT workshop, 1, 'start', jsonb_build_object('mode', 'live', 'facilitatorId', facilitator, 'relayId', null,
        'clients', '[null]'::jsonb, 'opens', null, 'heldFrom', null, 'heldTo', null,
        'members', (SELECT jsonb_agg(o.member) FROM seat o WHERE o.g = seat.g AND o.s > 0),
        'phases', (SELECT jsonb_agg(jsonb_build_object('kind', 'clarification', 'minutes', 2, 'consultation', 1,
          'speaker', 'everybody', 'sentence', null)) FROM generate_series(1, 60))),
      now(), facilitator, 'start', 'bench' FROM seat WHERE s = 0`;

type Seat = Readonly<{ workshop: number; stream: IncomingMessage; heard: Map<number, number> }>;

const sockets = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Follows a workshop, and keeps when each numbered fact came. */
function follow(api: ApiProcess, path: string, cookie: string, workshop: number): Promise<Seat> {
  return new Promise((resolve, reject) => {
    const asked = request(`${api.address}${path}/stream?after=1`, { headers: { cookie }, agent: false });
    asked.on('error', reject).on('response', (stream: IncomingMessage) => {
      if (stream.statusCode !== 200) return reject(new Error(`A stream was refused: ${stream.statusCode}`));
      const heard = new Map<number, number>();
      stream.setEncoding('utf8').on('data', (text: string) => {
        for (const [, number] of text.matchAll(/^id: (\d+)$/gm)) heard.set(Number(number), performance.now());
      });
      stream.on('error', () => undefined);
      return resolve({ workshop, stream, heard });
    });
    asked.end();
  });
}

function post(api: ApiProcess, path: string, cookie: string, body: object): Promise<{ number: number }> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      'idempotency-key': randomUUID(),
    };
    const asked = request(`${api.address}${path}/commands`, { method: 'POST', headers, agent: sockets });
    asked.on('error', reject).on('response', (answer: IncomingMessage) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (more: string) => (text += more));
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(JSON.parse(text) as { number: number })
          : reject(new Error(`Refused: ${text}`)),
      );
    });
    asked.end(JSON.stringify(body));
  });
}

const memory = ({ pid }: ApiProcess): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));

function spread(times: readonly number[]): Record<string, string> {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => `${Math.round(sorted[Math.ceil(sorted.length * part) - 1]!)} ms`;
  return { changes: String(times.length), p50: at(0.5), p95: at(0.95), max: at(1) };
}

const folder = await mkdtemp(join(tmpdir(), 'cheminer-bench-'));
const server = await startEmbeddedPostgres({ folder, durable: false });
const db = new pg.Client(server.url);
const settings = { MEDIA_DIR: join(folder, 'media'), NODE_ENV: 'production' };
const apis = [
  new ApiProcess(server.url, await freePort(), settings),
  new ApiProcess(server.url, await freePort(), settings),
];
try {
  await (await loadApi()).migrate(server.url);
  await db.connect();
  await db.query(ids);
  await db.query(people, [workshops]);
  const { rows } = await db.query<{ cohort: string; id: string }>(
    `SELECT pg_temp.id('cohort') AS cohort, pg_temp.id('workshop' || g) AS id FROM generate_series(0, $1::int - 1) g`,
    [workshops],
  );
  const paths = rows.map(({ cohort, id }) => `/api/cohorts/${cohort}/workshops/${id}/room`);
  const cookie = (workshop: number, seat: number) => `cheminer=jeton-${workshop}-${seat}`;
  await Promise.all(apis.map((each) => each.start()));
  // What a process takes once it has answered, streams or not.
  for (const each of apis)
    await follow(each, paths[0]!, cookie(0, 1), 0).then(({ stream }) => stream.destroy());
  await setTimeout(3_000);
  const before = apis.map(memory);

  const all: Seat[] = [];
  for (let workshop = 0; workshop < workshops; workshop += 1)
    all.push(
      ...(await Promise.all(
        Array.from({ length: seats }, (_, seat) =>
          follow(apis[seat % 2]!, paths[workshop]!, cookie(workshop, seat), workshop),
        ),
      )),
    );
  // Two beats of the rooms.
  await setTimeout(11_000);
  const after = apis.map(memory);
  const grown = after.reduce((sum, each, index) => sum + each - before[index]!, 0);
  console.log(`${all.length} streams are open in ${workshops} workshops, half of them at each process.`);
  console.log(
    `Memory of the two processes, in MB: ${before.map(mb).join(' + ')}, then ${after.map(mb).join(' + ')}.`,
  );
  console.log(`${(grown / all.length).toFixed(0)} KB for each stream.`);

  const at = new Map<number, number>();
  /** Milliseconds from the facilitator's press until all eight heard of it. */
  const change = async (workshop: number): Promise<number> => {
    const to = (at.get(workshop) ?? 0) + 1;
    at.set(workshop, to);
    const pressed = performance.now();
    const { number } = await post(apis[workshop % 2]!, paths[workshop]!, cookie(workshop, 0), {
      ...{ kind: 'move', to, how: 'next' },
    });
    const here = all.filter((each) => each.workshop === workshop);
    while (here.some(({ heard }) => !heard.has(number))) {
      if (performance.now() - pressed > longest) throw new Error(`Workshop ${workshop} was not told`);
      await setTimeout(1);
    }
    return Math.max(...here.map(({ heard }) => heard.get(number)!)) - pressed;
  };
  const one: number[] = [];
  for (let turn = 0; turn < alone; turn += 1) one.push(await change(turn % workshops));
  const together = (count: number) => Promise.all(Array.from({ length: count }, (_, each) => change(each)));
  console.table({
    'one at a time': spread(one),
    'ten at once': spread(await together(Math.min(10, workshops))),
    'all at once': spread(await together(workshops)),
  });
  const open = all.filter(({ stream }) => !stream.destroyed && !stream.readableEnded).length;
  console.log(`${open} of ${all.length} streams are still open.`);
  process.exitCode = open === all.length ? 0 : 1;
} finally {
  await Promise.all(apis.map((each) => each.kill()));
  await db.end();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

function mb(kilobytes: number): string {
  return (kilobytes / 1_024).toFixed(0);
}
