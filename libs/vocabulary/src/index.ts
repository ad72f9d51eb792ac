export * from './permissions.ts';
export * from './problem-codes.ts';
export * from './roles.ts';
export * from './step-kinds.ts';
