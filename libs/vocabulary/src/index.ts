export * from './deliverable-files.ts';
export * from './messages.ts';
export * from './need-kinds.ts';
export * from './permissions.ts';
export * from './problem-codes.ts';
export * from './protocol.ts';
export * from './roles.ts';
export * from './step-kinds.ts';
