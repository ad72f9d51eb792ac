import type { Consultation, RunContent } from './facts.ts';
import type { Phase } from './phase.ts';
import type {
  ClientReason,
  ContractTag,
  ContributionType,
  Ending,
  FollowUp,
  Keeping,
  MeansOfPresence,
  Presence,
  RunMode,
} from './words.ts';

export type PersonInRoom = Readonly<{
  memberId: string;
  /** As whoever commands marked it; null: not yet. */
  presence: Presence | null;
  /** As they said themselves. */
  means: MeansOfPresence | null;
  /** On the device of that member. */
  besideId: string | null;
  arrivedAt: string | null;
  leftAt: string | null;
  /** In this phase. */
  spoken: boolean;
}>;

export type ContractVersion = Readonly<{
  number: number;
  tags: readonly ContractTag[];
  content: RunContent;
  at: string;
  /** Consultants who said that they can help in that way. */
  acceptedBy: readonly string[];
}>;

export type Treatment = Readonly<{
  consultation: Consultation;
  clientId: string | null;
  why: ClientReason | null;
  contracts: readonly ContractVersion[];
  isContractOpen: boolean;
  keeping: Keeping | null;
  /** The fact since which it is their subject: what was said before is about another’s. */
  since: number;
  /** Who was client before. */
  replaced: readonly ReplacedClient[];
}>;

/** Somebody who was client of a subject: what was said then, from one fact up to the other left out, is theirs. */
export type ReplacedClient = Readonly<{
  clientId: string;
  since: number;
  until: number;
  keeping: Keeping | null;
}>;

export type Contribution = Readonly<{
  /** That of its fact. */
  number: number;
  type: ContributionType;
  tag: ContractTag | null;
  consultation: Consultation | null;
  authorId: string;
  /** Whose it is, when somebody else typed it. */
  onBehalfOf: string | null;
  content: RunContent;
  at: string;
  /** Of an answer, the number of the question. */
  answers: number | null;
  /** Offered before it was time: it waits for the consultation. */
  isParked: boolean;
}>;

export type PlannedAction = Readonly<{
  actionId: string;
  consultation: Consultation;
  dueOn: string | null;
  remindOn: string | null;
  content: RunContent;
}>;

export type ActionFollowedUp = Readonly<{ actionId: string; status: FollowUp; content: RunContent }>;

export type RunStatus = 'waiting' | 'running' | 'paused' | 'ended';

/** Where a workshop is: what its facts come to. */
export type Run = Readonly<{
  /** Of the last fact. */
  number: number;
  lastAt: string | null;
  status: RunStatus;
  mode: RunMode;
  ending: Ending | null;
  startedAt: string | null;
  endedAt: string | null;
  phases: readonly Phase[];
  /** As planned at the start, before any lengthening: in minutes. */
  plannedMinutes: number;
  opens: readonly string[] | null;
  /** In writing: when the last phase closes; null: when somebody ends it. */
  closes: string | null;
  /** Index of the phase; in written mode the date tells it, see `phaseAt`. */
  at: number;
  /** Milliseconds spent in each phase, up to `since`. */
  spent: readonly number[];
  /** Since when the clock runs; null while it stands. */
  since: string | null;
  facilitatorId: string | null;
  relayId: string | null;
  deputyId: string | null;
  commanderId: string | null;
  /** Since when whoever commands is not heard of any more. */
  lostSince: string | null;
  /** The clock stands because whoever commands was lost: it goes on with somebody in command. */
  isSoftPaused: boolean;
  isByPhone: boolean;
  /** Run from paper, and typed in whole. */
  isTypedIn: boolean;
  /** In the order of their turns. */
  people: readonly PersonInRoom[];
  queue: readonly string[];
  /** The order of turns was put by hand in this phase: it comes before who asks and who was heard. */
  isArranged: boolean;
  treatments: readonly Treatment[];
  contributions: readonly Contribution[];
  actions: readonly PlannedAction[];
  followedUp: readonly ActionFollowedUp[];
  evaluated: readonly string[];
  /** Numbers of what could be undone, last one last. */
  undoable: readonly number[];
}>;

export const emptyRun: Run = {
  ...{ number: 0, lastAt: null, status: 'waiting', mode: 'live', ending: null },
  ...{
    startedAt: null,
    endedAt: null,
    phases: [],
    plannedMinutes: 0,
    opens: null,
    closes: null,
    at: 0,
    spent: [],
    since: null,
  },
  ...{ facilitatorId: null, relayId: null, deputyId: null, commanderId: null, lostSince: null },
  ...{
    isSoftPaused: false,
    isByPhone: false,
    isTypedIn: false,
    isArranged: false,
    people: [],
    queue: [],
    treatments: [],
    contributions: [],
  },
  ...{ actions: [], followedUp: [], evaluated: [], undoable: [] },
};
