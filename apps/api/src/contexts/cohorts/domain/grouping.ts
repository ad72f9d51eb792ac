import { freeTogether, hasRoom, type Week, type Window, windowsOf } from './week.ts';

/** Somebody to be placed, as far as a group is concerned. */
export type Candidate = Readonly<{
  memberId: string;
  territoryId: string | null;
  territoryKind: string | null;
  profile: string | null;
  /** Minutes by which their clock is ahead of the cohort's, on its first day. */
  offset: number;
  /** Free hours at the cohort's clock, on every day of the cohort: where clocks change, those that stay free. */
  week: Week;
}>;

/** Two members of whom one answers to the other: never in one group (AFCODEV names it a misuse). */
export type Apart = readonly [string, string];

export type GroupRules = Readonly<{
  apart: readonly Apart[];
  /** How many times somebody can be client over the cycle; one of them stays spare. */
  slots: number;
}>;

/** Fewest and most members of a group: what most sources of the method say. */
export const groupSizes = { least: 5, most: 8 } as const;

export type GroupFault =
  | Readonly<{ code: 'same-territory' | 'hierarchical-link'; members: readonly string[] }>
  | Readonly<{ code: 'too-few' | 'too-many' | 'no-spare-slot' | 'no-common-time'; members: readonly [] }>;

/** What makes a group what it is, in figures. */
export type GroupPortrait = Readonly<{
  size: number;
  territories: number;
  territoryKinds: number;
  profiles: number;
  /** Minutes between the clock that is most ahead and the one that is most behind. */
  spread: number;
  /** Stretches of two hours and more that suit everybody, at the cohort's clock. */
  windows: readonly Window[];
  /** Turns as a client that stay free. */
  spareSlots: number;
}>;

/** What a group cannot keep of the rules; nothing of an empty one. */
export function faultsOf(members: readonly Candidate[], rules: GroupRules): GroupFault[] {
  if (members.length === 0) return [];
  const faults: GroupFault[] = [];
  for (const together of byTerritory(members)) {
    if (together.length > 1) faults.push({ code: 'same-territory', members: together });
  }
  const here = new Set(members.map(({ memberId }) => memberId));
  for (const pair of rules.apart) {
    if (pair.every((each) => here.has(each))) faults.push({ code: 'hierarchical-link', members: pair });
  }
  const plain = (code: 'too-few' | 'too-many' | 'no-spare-slot' | 'no-common-time', is: boolean) => {
    if (is) faults.push({ code, members: [] });
  };
  plain('too-few', members.length < groupSizes.least);
  plain('too-many', members.length > groupSizes.most);
  plain('no-spare-slot', members.length >= rules.slots);
  plain('no-common-time', !hasRoom(freeTogether(members.map(({ week }) => week))));
  return faults;
}

export function portraitOf(members: readonly Candidate[], { slots }: GroupRules): GroupPortrait {
  const different = (of: (each: Candidate) => string | null) => new Set(members.map(of)).size;
  const offsets = members.map(({ offset }) => offset);
  return {
    size: members.length,
    territories: different(({ territoryId, memberId }) => territoryId ?? memberId),
    territoryKinds: different(({ territoryKind }) => territoryKind),
    profiles: different(({ profile }) => profile),
    spread: members.length === 0 ? 0 : Math.max(...offsets) - Math.min(...offsets),
    windows: members.length === 0 ? [] : windowsOf(freeTogether(members.map(({ week }) => week))),
    spareSlots: slots - members.length,
  };
}

function byTerritory(members: readonly Candidate[]): string[][] {
  const found = new Map<string, string[]>();
  for (const { territoryId, memberId } of members) {
    if (territoryId !== null) found.set(territoryId, [...(found.get(territoryId) ?? []), memberId]);
  }
  return [...found.values()];
}
