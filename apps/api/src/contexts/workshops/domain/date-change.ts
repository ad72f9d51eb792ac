/** `resumed`: it was closed, and is open again at the date it has. */
export const dateChanges = [
  'made',
  'moved',
  'edited',
  'cancelled',
  'reopened',
  'replaced',
  'resumed',
] as const;
export type DateChangeKind = (typeof dateChanges)[number];
