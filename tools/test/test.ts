import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { endWith } from '../postgres/sentence.ts';
import { jest, playwright } from './runners.ts';
import { check, type Stage, type Tally } from './stage.ts';

const workspace = join(import.meta.dirname, '../..');

/** One project each: what the compiler must accept. The tools are read with the journeys, which are built of them. */
const projects = [
  'apps/api',
  'apps/web',
  'apps/web-e2e',
  'libs/vocabulary',
  'libs/i18n',
  'libs/api-client',
  'libs/open-formats',
  'libs/workshop-run',
  'libs/ui',
];

/** What one core does: what only reads the sources, and the tests that need no server of ours. */
const alone: readonly Stage[] = [
  jest('commandes', 'commands'),
  check('démonstration des trajets', 'node', 'apps/web-e2e/src/fixtures/tell.ts'),
  ...projects.map((project) => check(`types de ${project}`, 'tsgo', '-p', project)),
  check('mise en forme', 'prettier', '--check', '--log-level=warn', '.'),
  check('règles d’écriture', 'eslint', '.', '--max-warnings=0'),
  check(
    'qui importe qui',
    'depcruise',
    '--config',
    'apps/api/.dependency-cruiser.cjs',
    'apps/api/src',
    'apps/web/src',
    'libs',
  ),
  check('interface à jour', 'node', 'tools/checks/generated.ts'),
  check('fichiers de production', 'node', 'tools/checks/production-files.ts'),
  check('textes du parcours', 'node', 'tools/checks/content.ts'),
  check('poids du premier écran', 'node', 'tools/checks/first-screen-weight.ts'),
  jest('règles', 'rules'),
];

/** What uses both cores by itself. */
const together: readonly Stage[] = [
  jest('routes', 'routes-in-lanes'),
  playwright('composants', 'libs/ui/playwright.config.ts'),
  playwright('trajets', 'apps/web-e2e/playwright.config.ts', '--grep-invert=@long'),
];

/** `npm test`: every level, each starting and stopping what it needs. Ends with « N passed, N failed ». */
async function test(): Promise<void> {
  const folder = join(workspace, '.data', `test-${process.pid}`);
  const server = await startEmbeddedPostgres({ folder, durable: false });
  process.env['TEST_DATABASE_URL'] = server.url;
  process.env['JOURNEYS_MEDIA'] = join(folder, 'media');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(130)));
  }
  try {
    const tallies = [
      await runAll([check('construction', 'nx', 'run-many', '-t', 'build')], 1),
      await runAll(alone, 2),
      await runAll(together, 1),
    ];
    const { passed, failed } = tallies.reduce(sum);
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the stages in their order, `lanes` of them at a time. */
async function runAll(stages: readonly Stage[], lanes: number): Promise<Tally> {
  const waiting = [...stages];
  let total: Tally = { passed: 0, failed: 0 };
  const lane = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) total = sum(total, await timed(stage));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return total;
}

async function timed({ name, run }: Stage): Promise<Tally> {
  const began = performance.now();
  const { passed, failed } = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} : ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed };
}

const sum = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

await test().catch(endWith);
