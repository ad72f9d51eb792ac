/** To whom one may show what one wrote. */
export const audiences = ['facilitator', 'group'] as const;
export type Audience = (typeof audiences)[number];
