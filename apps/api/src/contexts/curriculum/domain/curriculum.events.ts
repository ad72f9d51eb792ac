import type { DomainEvent } from '../../../kit/domain-event.ts';

export type VersionPublished = DomainEvent<
  'curriculum.version-published',
  { courseId: string; versionId: string; number: number }
>;
