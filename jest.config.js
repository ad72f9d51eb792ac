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
    {
      ...shared,
      displayName: 'routes',
      testMatch: ['<rootDir>/apps/api/**/*.int-spec.ts'],
      modulePathIgnorePatterns: ['/dist/'],
      globalSetup: '<rootDir>/apps/api/test/start-postgres.ts',
      globalTeardown: '<rootDir>/apps/api/test/stop-postgres.ts',
    },
  ],
};
