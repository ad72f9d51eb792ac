export * from './entries.ts';
export * from './entries-of-kind.ts';
