export const dateChanges = ['made', 'moved', 'edited', 'cancelled', 'reopened', 'replaced'] as const;
export type DateChangeKind = (typeof dateChanges)[number];
