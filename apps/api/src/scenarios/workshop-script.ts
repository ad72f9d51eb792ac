import type { PhaseKind } from '@cheminer/vocabulary';
import type { CommandKind, Presence, SaidFields } from '@cheminer/workshop-run';
import type { Deed, DeedKey, Deeds, Moment, WorkshopTale } from './workshop-tale.ts';

/** One command of the room: when, in minutes after the beginning, and by whom, by given name. */
export type Line = Readonly<{
  minute: number;
  by: string;
  kind: CommandKind;
  said: SaidFields;
  /** Who commands from then on. */
  handsTo?: string;
}>;

/** Somebody of the group, as the sheet says that they were there. */
export type Seen = Readonly<{ name: string; presence: Exclude<Presence, 'left'> }>;

/** Ids of what a tale names. */
export type Naming = Readonly<{
  member: (name: string) => string;
  action: (key: string) => string;
  /** The day (yyyy-mm-dd) that many days after the workshop. */
  dayAfter: (days: number) => string;
}>;

type Place = Readonly<{ consultation: 1 | 2 | null }> & Naming;
type Told = readonly [CommandKind, SaidFields];

const tellers: { readonly [Key in DeedKey]: (deed: Deeds[Key], place: Place) => Told } = {
  question: ({ question }) => ['contribute', { type: 'question', text: question }],
  offer: ({ offer, as }) => ['contribute', { type: 'offer', tag: as, text: offer }],
  parked: ({ parked }) => ['contribute', { type: 'advice', text: parked }],
  learning: ({ learning }) => ['contribute', { type: 'learning', text: learning }],
  contract: ({ contract, tags }) => ['contract', { tags, text: contract }],
  reopen: () => ['reopen-contract', {}],
  action: ({ action, text, inDays, with: withWhom, sign: firstSign }, place) => [
    'decide-action',
    {
      ...{ actionId: place.action(action), text, withWhom, firstSign },
      dueOn: inDays === undefined ? null : place.dayAfter(inDays),
    },
  ],
  follow: ({ follow, status, because }, { action }) => [
    'follow-up',
    { actionId: action(follow), status, because },
  ],
  client: ({ client, of, why }, { member }) => [
    'client',
    { consultation: of, memberId: client === null ? null : member(client), why },
  ],
  arrives: ({ arrives, with: others }, { member }) => [
    'arrive',
    { means: arrives, with: others.map(member) },
  ],
  leaves: () => ['leave', {}],
  hands: ({ hands }, { member }) => ['give-command', { to: member(hands) }],
  takes: () => ['take-command', {}],
  phone: ({ phone }) => ['to-phone', { on: phone }],
  keeps: ({ keeps, of }) => ['keep', { consultation: of, keeping: keeps }],
  pause: () => ['pause', {}],
  resume: () => ['resume', {}],
};

/** What the deed commands. @throws Error where it says nothing that the room knows */
export function lineOf(deed: Deed, minute: number, place: Place): Line {
  const key = (Object.keys(tellers) as DeedKey[]).find((each) => each in deed);
  if (!key) throw new Error(`Nothing that a room knows: ${JSON.stringify(deed)}`);
  const [kind, said] = (tellers[key] as (told: Deed, at: Place) => Told)(deed, place);
  const onBehalfOf = deed.for === undefined ? null : place.member(deed.for);
  return {
    ...{ minute, by: deed.by, kind, said: { consultation: place.consultation, onBehalfOf, ...said } },
    ...('hands' in deed && { handsTo: deed.hands }),
  };
}

/** Of everybody's phases none is of a subject. */
const common: ReadonlySet<PhaseKind> = new Set(['welcome', 'return', 'subject-choice', 'break', 'closing']);

/** The moments with when they begin and the subject that they treat. */
function placed(moments: readonly Moment[]) {
  let [minute, subject] = [0, 0];
  return moments.map((moment) => {
    if (moment.phase === 'statement') subject += 1;
    const begins = minute;
    minute += moment.lasts;
    const consultation = common.has(moment.phase) ? null : (subject as 1 | 2);
    return { ...moment, begins, consultation };
  });
}

export const minutesOf = ({ moments }: WorkshopTale): number =>
  moments.reduce((sum, { lasts }) => sum + lasts, 0);

/** Everything that was said and done, evenly spread over each moment, in the order of time; without start and end. */
export function scriptOf(
  tale: WorkshopTale,
  facilitator: string,
  group: readonly Seen[],
  naming: Naming,
): Line[] {
  const moments = placed(tale.moments);
  const said = moments.flatMap(({ deeds = [], begins, lasts, consultation }) =>
    deeds.map((deed, nth) =>
      lineOf(deed, begins + (lasts * (nth + 1)) / (deeds.length + 1), { ...naming, consultation }),
    ),
  );
  if (tale.onPaper) return [...marks(tale, facilitator, group, naming), ...said];
  const moves = moments.slice(1).map(({ begins, skipped }, nth): Line => {
    const how = skipped ? 'skip' : 'next';
    return { minute: begins, by: facilitator, kind: 'move', said: { to: nth + 1, how } };
  });
  const seen = [...arrivals(tale, group), ...marks(tale, facilitator, group, naming)];
  const lines = [...seen, ...moves, ...said].sort((one, other) => one.minute - other.minute);
  return commanded(lines, facilitator);
}

/** What whoever commands does is done by whoever commands then. */
function commanded(lines: readonly Line[], facilitator: string): Line[] {
  let commander = facilitator;
  return lines.map((line) => {
    if (line.kind === 'take-command') commander = line.by;
    const told = line.by === facilitator && ofCommand.has(line.kind) ? { ...line, by: commander } : line;
    if (line.handsTo !== undefined) commander = line.handsTo;
    return told;
  });
}

const ofCommand: ReadonlySet<CommandKind> = new Set([
  'move',
  'mark',
  'pause',
  'resume',
  'client',
  'to-phone',
] satisfies CommandKind[]);

/** Beside somebody, by given name: that person's arrival tells theirs. */
const besides = ({ moments }: WorkshopTale): string[] =>
  moments.flatMap(({ deeds = [] }) =>
    deeds.flatMap((deed) => ('arrives' in deed ? [deed.by, ...deed.with] : [])),
  );

const arrivals = (tale: WorkshopTale, group: readonly Seen[]): Line[] =>
  group
    .filter(({ name, presence }) => presence !== 'absent' && !besides(tale).includes(name))
    .map(({ name, presence }, nth) => {
      const means = presence === 'phone' ? 'phone' : 'online';
      return { minute: lateBy(tale, name) ?? nth * 0.2, by: name, kind: 'arrive', said: { means, with: [] } };
    });

const marks = (tale: WorkshopTale, by: string, group: readonly Seen[], { member }: Naming): Line[] =>
  group.map(({ name, presence }, nth) => ({
    ...{ minute: (lateBy(tale, name) ?? 2) + nth * 0.1, by, kind: 'mark' },
    said: { memberId: member(name), presence },
  }));

const lateBy = ({ late = {} }: WorkshopTale, name: string): number | undefined => late[name];
