import journeys from './playwright.config.ts';

/** What is measured, not tested: its seconds depend on the machine. */
export default { ...journeys, testDir: 'src/bench', testMatch: '*.bench.ts', workers: 1 };
