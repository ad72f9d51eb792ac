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

export type Consultation = 1 | 2;

type Empty = Readonly<Record<never, never>>;

/** What a run is made of, by kind: evidence, never what was said. */
export type RunData = Readonly<{
  start: Readonly<{
    mode: RunMode;
    phases: readonly Phase[];
    /** Members of the group then, in their turn order. */
    members: readonly string[];
    facilitatorId: string;
    relayId: string | null;
    /** By consultation; null: nobody is planned. */
    clients: readonly (string | null)[];
    /** Written mode: the instant at which each phase opens. */
    opens: readonly string[] | null;
    /** Written mode: the instant at which the last phase closes; facts of before have none. */
    closes?: string | null;
    /** Run from paper: when it was held. */
    heldFrom: string | null;
    heldTo: string | null;
  }>;
  move: Readonly<{ to: number; how: 'next' | 'back' | 'skip' }>;
  pause: Empty;
  resume: Empty;
  lengthen: Readonly<{ minutes: number }>;
  undo: Readonly<{ number: number }>;
  /** Written mode: other dates for what has not opened yet, and for its end. */
  redate: Readonly<{ opens: readonly string[]; closes?: string | null }>;
  mark: Readonly<{ memberId: string; presence: Presence }>;
  /** Several people may be on one device: `with` are those beside whoever sends it. */
  arrive: Readonly<{ means: MeansOfPresence; with: readonly string[] }>;
  leave: Empty;
  spoken: Readonly<{ memberId: string; done: boolean }>;
  queue: Readonly<{ joins: boolean }>;
  /** The order of turns as whoever commands wants it: everybody, each once. */
  order: Readonly<{ members: readonly string[] }>;
  client: Readonly<{ consultation: Consultation; memberId: string | null; why: ClientReason }>;
  contract: Readonly<{ consultation: Consultation; tags: readonly ContractTag[] }>;
  'reopen-contract': Readonly<{ consultation: Consultation }>;
  /** A consultant finds that they can help in that way: of the last version. */
  'accept-contract': Readonly<{ consultation: Consultation }>;
  contribute: Readonly<{
    type: ContributionType;
    tag: ContractTag | null;
    /** Somebody without a device of their own: typed « au nom de ». */
    onBehalfOf: string | null;
    consultation: Consultation | null;
    /** Of an answer, the number of the question. */
    answers?: number | null;
  }>;
  withdraw: Readonly<{ number: number }>;
  'decide-action': Readonly<{
    actionId: string;
    consultation: Consultation;
    /** Days, yyyy-mm-dd. */
    dueOn: string | null;
    remindOn: string | null;
  }>;
  'drop-action': Readonly<{ actionId: string }>;
  'follow-up': Readonly<{ actionId: string; status: FollowUp }>;
  'name-deputy': Readonly<{ memberId: string | null }>;
  'give-command': Readonly<{ to: string }>;
  'take-command': Empty;
  lost: Readonly<{ memberId: string }>;
  found: Readonly<{ memberId: string }>;
  'to-phone': Readonly<{ on: boolean }>;
  /** Of what was said, that many of the last minutes are forgotten. */
  end: Readonly<{ how: Ending; forgetMinutes: number }>;
  /** It was not the end: the workshop is open again. */
  reopen: Empty;
  keep: Readonly<{ consultation: Consultation; keeping: Keeping }>;
  evaluated: Empty;
}>;

export type RunKind = keyof RunData;

/** What was said, kept apart so that it can go while the fact stays. Null: nothing was said, or it was erased. */
export type RunContent = Readonly<
  Partial<Record<'text' | 'withWhom' | 'firstSign' | 'because', string>>
> | null;

type Told<Kind extends RunKind> = Kind extends RunKind
  ? Readonly<{ kind: Kind; data: RunData[Kind]; content: RunContent }>
  : never;

/** What somebody wants to happen in the room. */
export type RunCommand<Kind extends RunKind = RunKind> = Told<Kind>;

/** What happened, numbered from 1. */
export type RunFact<Kind extends RunKind = RunKind> = Told<Kind> &
  Readonly<{
    number: number;
    /** ISO 8601, never before that of the fact before. */
    at: string;
    /** Member who did it; null: the room itself noticed. */
    by: string | null;
  }>;
