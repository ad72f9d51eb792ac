/** How a run goes: by the minute, by dates over several days, or typed in after a workshop run from paper. */
export const runModes = ['live', 'written', 'paper'] as const;
export type RunMode = (typeof runModes)[number];

/** How the workshop came to its end. `by-choice` is a stop with care: it counts like any other. */
export const endings = ['done', 'early', 'by-choice', 'on-paper'] as const;
export type Ending = (typeof endings)[number];

export const presences = ['present', 'late', 'phone', 'left', 'absent'] as const;
export type Presence = (typeof presences)[number];

export const meansOfPresence = ['on-site', 'online', 'phone'] as const;
export type MeansOfPresence = (typeof meansOfPresence)[number];

/** What a client may ask for, and what a contribution gives (method, A.8). */
export const contractTags = [
  'leads',
  'experiences',
  'resources',
  'feelings',
  'questions',
  'hypotheses',
  'contradiction',
  'plan-review',
] as const;
export type ContractTag = (typeof contractTags)[number];
/** A client asks for one to three kinds of help. */
export const contractTagsAtMost = 3;

/** `statement` and `answer` are the client’s own words, where they are written rather than said. */
export const contributionTypes = ['statement', 'question', 'answer', 'offer', 'advice', 'learning'] as const;
export type ContributionType = (typeof contributionTypes)[number];

/** What became of an action by the next workshop. */
export const followUps = ['tried', 'not-yet', 'dropped'] as const;
export type FollowUp = (typeof followUps)[number];

/** What the client wants of what was said: for the group, for themselves alone, or gone. */
export const keepings = ['group', 'own', 'erased'] as const;
export type Keeping = (typeof keepings)[number];

/** Why somebody is client, or nobody. */
export const clientReasons = ['chosen', 'swap', 'volunteer', 'returns-only', 'absent'] as const;
export type ClientReason = (typeof clientReasons)[number];

/** Seconds without whoever commands, after which somebody else may take over. */
export const lostAfterSeconds = 20;
