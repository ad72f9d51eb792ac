/** What somebody may need in order to take part. */
export const needKinds = ['captions', 'breaks', 'interpreter', 'paper', 'other'] as const;
export type NeedKind = (typeof needKinds)[number];
