import type { account } from './account.ts';
import type { calendar } from './calendar.ts';
import { common } from './common.ts';
import type { groups } from './groups.ts';
import type { messages } from './messages.ts';
import type { method } from './method.ts';
import type { meetingProblems } from './meeting-problems.ts';
import { offline } from './offline.ts';
import { path } from './path.ts';
import * as problemWords from './problems.ts';
import type { protocol } from './protocol.ts';
import type { rehearsal } from './rehearsal.ts';
import type { room } from './room.ts';
import type { review } from './review.ts';
import { signIn } from './sign-in.ts';
import { step } from './step.ts';
import type { turns } from './turns.ts';
import type { workshops } from './workshops.ts';

export const fr = { common, ...problemWords, signIn, offline, path, step };

/** At hand on every screen. */
export type FirstWords = typeof fr;

/** Fetched with the screens that say them. */
export type Parts = Readonly<{
  account: typeof account;
  calendar: typeof calendar;
  groups: typeof groups;
  meetingProblems: typeof meetingProblems;
  method: typeof method;
  workshops: typeof workshops;
  protocol: typeof protocol;
  turns: typeof turns;
  messages: typeof messages;
  review: typeof review;
  room: typeof room;
  rehearsal: typeof rehearsal;
}>;

/** Everything that is said. The French catalogue is the model: a sentence missing elsewhere does not compile. */
export type Words = FirstWords & Parts;
