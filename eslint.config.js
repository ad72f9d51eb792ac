import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noWallClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Ask Clock.now().' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask Clock.now().',
  },
];
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Ask kit/env.',
};
const noBareText = {
  selector: 'JSXText[value=/[A-Za-zÀ-ÿ]{2,}/]',
  message: 'A sentence belongs to libs/i18n.',
};
const budgets = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 5],
  complexity: ['error', 8],
};

export default tseslint.config(
  {
    ignores: ['**/dist/**', '.nx/**', '.data/**', 'libs/api-client/src/schema.ts', '**/*.cjs', 'content/**'],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      ...budgets,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          // Scripts that unpack a browser or start a database: no project, so that nothing built depends on them.
          allow: ['^[./]+/tools/'],
          depConstraints: [
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:shared'] },
            { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:shared'] },
            { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
            { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noWallClock, noEnvironment] },
  },
  {
    files: ['apps/api/src/kit/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment] },
  },
  { files: ['apps/api/src/kit/env.ts'], rules: { 'no-restricted-syntax': ['error', ...noWallClock] } },
  {
    files: ['{apps,libs}/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['{apps/web,libs/ui}/src/**/*.tsx'],
    ignores: ['**/*.stories.tsx'],
    rules: { 'no-restricted-syntax': ['error', noBareText] },
  },
  {
    // A test file is a list of sentences, a catalogue or a migration a list of lines: neither is a function to shorten.
    files: [
      '**/*.{spec,int-spec,proof-spec,e2e,stories}.{ts,tsx}',
      '**/migrations/*.ts',
      'libs/i18n/src/**',
      '**/test/**',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
