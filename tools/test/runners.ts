import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, type Stage, type Tally } from './stage.ts';

const reportIn = (name: string): string => join(mkdtempSync(join(tmpdir(), 'cheminer-')), name);

/** A suite that ended without a report is one failure, whatever it had counted. */
function tallyOf(file: string, read: (report: never) => Tally): Tally {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

type JestReport = Readonly<
  Record<
    'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites' | 'numPendingTests' | 'numTodoTests',
    number
  >
>;

/** A test that is skipped or still to be written proves nothing. */
const skippedIn = ({ numPendingTests, numTodoTests }: JestReport): number => numPendingTests + numTodoTests;

export const jest = (name: string, project: string): Stage => ({
  name,
  async run() {
    const report = reportIn('jest.json');
    const options = [
      '--selectProjects',
      project,
      '--maxWorkers=2',
      '--json',
      `--outputFile=${report}`,
      '--testLocationInResults=false',
    ];
    const { status, output } = await command('jest', options, {
      NODE_OPTIONS: '--experimental-vm-modules',
    });
    const tally = tallyOf(report, (counted: JestReport) => ({
      passed: counted.numPassedTests,
      failed: Math.max(counted.numFailedTests, counted.numFailedTestSuites) + skippedIn(counted),
    }));
    return said(status, output, tally);
  },
});

type PlaywrightReport = Readonly<{
  stats: Readonly<{ expected: number; unexpected: number; flaky: number; skipped: number }>;
}>;

export const playwright = (name: string, config: string, ...which: readonly string[]): Stage => ({
  name,
  async run() {
    const report = reportIn('playwright.json');
    const { status, output } = await command(
      'playwright',
      ['test', '-c', config, '--reporter=line,json', ...which],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    );
    const tally = tallyOf(report, ({ stats }: PlaywrightReport) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
    }));
    return said(status, output, tally);
  },
});

/** A runner that failed without a failing test (no test found, a broken setup) still failed. */
function said(status: number, output: string, tally: Tally): Tally {
  if (status !== 0) console.log(output);
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
