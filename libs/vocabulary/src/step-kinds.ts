/** Steps done alone, at one's own pace. */
export const autonomousKinds = [
  'reading',
  'video',
  'quiz',
  'positioning',
  'journal',
  'fieldwork',
  'commitment',
  'subject',
  'survey',
  'download',
  'technical-check',
] as const;

/** Steps lived together, at an hour. */
export const collectiveKinds = ['workshop', 'webinar'] as const;

export const stepKinds = [...autonomousKinds, ...collectiveKinds] as const;

export type AutonomousKind = (typeof autonomousKinds)[number];
export type CollectiveKind = (typeof collectiveKinds)[number];
export type StepKind = (typeof stepKinds)[number];

export const isCollective = (kind: StepKind): kind is CollectiveKind =>
  (collectiveKinds as readonly string[]).includes(kind);
