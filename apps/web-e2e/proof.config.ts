import journeys from './playwright.config.ts';

/** What takes minutes and real processes: proved when asked, not at each change. */
export default {
  ...journeys,
  ...{ testDir: 'src/proofs', testMatch: '*.proof.ts', workers: 1, timeout: 900_000 },
  expect: { timeout: 30_000 },
};
