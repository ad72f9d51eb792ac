import pg from 'pg';

/** Ends well when a worker is at work: pg-boss notes in the database, every 30 seconds, that its clock turns. */
const client = new pg.Client({
  connectionString: process.env['DATABASE_URL'],
  connectionTimeoutMillis: 5_000,
});
await client.connect();
const { rows } = await client.query(
  `SELECT cron_on > now() - interval '2 minutes' AS working FROM pgboss.version`,
);
await client.end();
process.exit(rows[0]?.working ? 0 : 1);
