/** A member's one role in a cohort. */
export const memberRoles = ['participant', 'facilitator', 'coordinator', 'observer'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** A right beyond membership: `administrator` over the platform, `author` over courses. */
export const grantKinds = ['administrator', 'author'] as const;
export type GrantKind = (typeof grantKinds)[number];

/** Whether the name of somebody who left stays where their group reads it. */
export const nameChoices = ['kept', 'replaced'] as const;
export type NameChoice = (typeof nameChoices)[number];
