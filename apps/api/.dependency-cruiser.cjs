const mayUse = require('./context-map.cjs');

const contexts = 'apps/api/src/contexts';
const tests = '\\.(spec|int-spec|proof-spec)\\.ts$|/testing/';

const strangers = Object.entries(mayUse).map(([name, friends]) => ({
  name: `${name}-knows-only-its-friends`,
  comment: 'context-map.cjs says who may use whom',
  severity: 'error',
  from: { path: `^${contexts}/${name}/`, pathNot: tests },
  to: { path: `^${contexts}/`, pathNot: [name, ...friends].map((friend) => `^${contexts}/${friend}/`) },
}));

module.exports = {
  forbidden: [
    ...strangers,
    {
      name: 'every-context-is-on-the-map',
      severity: 'error',
      from: { path: `^${contexts}/`, pathNot: Object.keys(mayUse).map((name) => `^${contexts}/${name}/`) },
      to: {},
    },
    {
      name: 'through-the-door-only',
      severity: 'error',
      from: { path: `^${contexts}/([^/]+)/`, pathNot: tests },
      to: { path: `^${contexts}/[^/]+/`, pathNot: [`^${contexts}/$1/`, `^${contexts}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: `^${contexts}/[^/]+/domain/`, pathNot: tests },
      to: {
        pathNot: [
          `^${contexts}/[^/]+/domain/`,
          '^apps/api/src/kit/(refusal|reason|domain-event)\\.ts$',
          '^libs/(vocabulary|workshop-run)/',
          '^node_modules/@cheminer/(vocabulary|workshop-run)',
        ],
      },
    },
    {
      name: 'http-is-a-leaf',
      comment: 'but the shapes of a request and of a response are what a query takes and answers',
      severity: 'error',
      from: { path: `^${contexts}`, pathNot: ['/http/', '\\.module\\.ts$', '/index\\.ts$', tests] },
      to: { path: '/http/', pathNot: '\\.(request|response)\\.ts$' },
    },
    {
      name: 'http-never-touches-the-database',
      severity: 'error',
      from: { path: '/http/', pathNot: [tests, 'contexts/identity/http/access\\.guard\\.ts$'] },
      to: { path: '/persistence/|node_modules/typeorm/' },
    },
    {
      name: 'kit-knows-no-context',
      severity: 'error',
      from: { path: '^apps/api/src/kit/' },
      to: { path: `^${contexts}/` },
    },
    {
      name: 'nobody-knows-the-scenarios',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/scenarios/', '^apps/api/src/start\\.ts$'] },
      to: { path: '^apps/api/src/scenarios/' },
    },
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'the-web-knows-the-api-by-its-client',
      severity: 'error',
      from: { path: '^(apps/web|libs)/' },
      to: { path: '^apps/api/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^(apps|libs)/' }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'apps/api/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
