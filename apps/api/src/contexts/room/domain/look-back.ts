import type { FollowUp } from '@cheminer/workshop-run';

/** Days after a workshop at which each person looks back, alone. */
export const lookBackDays = [30, 90] as const;
export type LookBackDays = (typeof lookBackDays)[number];

/** The look back whose turn it is, that many days after; null before the first. */
export const daysDue = (daysSince: number): LookBackDays | null =>
  lookBackDays.findLast((days) => days <= daysSince) ?? null;

/** What somebody says of one of their own actions. A reason goes with what was given up. */
export type ActionStanding = Readonly<{ actionId: string; status: FollowUp; because: string | null }>;
