const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        target: 'es2023',
        keepClassNames: true,
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      },
      swcrc: false,
    },
  ],
};
const shared = { testEnvironment: 'node', extensionsToTreatAsEsm: ['.ts'], transform };

const routes = {
  ...shared,
  modulePathIgnorePatterns: ['/dist/'],
  globalSetup: '<rootDir>/apps/api/test/start-postgres.ts',
  globalTeardown: '<rootDir>/apps/api/test/stop-postgres.ts',
};

export default {
  // A hook may start a database, an API and a mail server on a machine that has much to do.
  testTimeout: 20_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts'],
      modulePathIgnorePatterns: ['/dist/'],
    },
    {
      ...shared,
      displayName: 'commands',
      testMatch: ['<rootDir>/tools/**/*.int-spec.ts'],
    },
    { ...routes, displayName: 'routes', testMatch: ['<rootDir>/apps/api/**/*.int-spec.ts'] },
    // The same tests, for whoever runs them all: in two lanes that read the modules of the API once each.
    { ...routes, displayName: 'routes-in-lanes', testMatch: ['<rootDir>/apps/api/test/lanes/lane-*.ts'] },
    // What takes minutes and processes of its own: proved when asked, not at each change.
    { ...routes, displayName: 'proofs', testMatch: ['<rootDir>/apps/api/test/*.proof-spec.ts'] },
  ],
};
