import type { Schemas } from '@cheminer/api-client';

export type Grouping = Schemas['GroupingResponse'];
export type Person = Schemas['PlaceableResponse'];
export type Sketch = Schemas['GroupSketchResponse'];

/** A group as it is being formed: without an id while it is new. */
export type Draft = Readonly<{
  groupId: string | null;
  groupKey: string;
  facilitatorId: string;
  relayId: string | null;
  memberIds: readonly string[];
}>;
export type Arrangement = readonly Draft[];

export const fullName = ({ givenName, familyName }: Person): string => `${givenName} ${familyName}`;

export const arrangementOf = ({ groups }: Grouping): Arrangement =>
  groups.map(({ groupId, groupKey, facilitatorId, relayId, memberIds }) => ({
    ...{ groupId, groupKey, facilitatorId, relayId, memberIds },
  }));

/** The person stands in that group, and in no other; `null`: in none. */
export const moved = (groups: Arrangement, memberId: string, to: string | null): Arrangement =>
  groups.map((group) => {
    const others = group.memberIds.filter((each) => each !== memberId);
    return { ...group, memberIds: group.groupKey === to ? [...others, memberId] : others };
  });

/** What was proposed, in the groups there are; further ones are named by the next letters. */
export function withProposal(
  groups: Arrangement,
  proposed: readonly Sketch[],
  facilitators: readonly Person[],
): Arrangement {
  const names = new Set(groups.map(({ groupKey }) => groupKey));
  const nextName = (): string => {
    const name = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((each) => !names.has(each)) ?? `G${names.size + 1}`;
    names.add(name);
    return name;
  };
  const kept = groups.map((group, at) => ({ ...group, memberIds: proposed[at]?.memberIds ?? [] }));
  const added = proposed.slice(groups.length).map(({ memberIds }, at) => ({
    ...{ groupId: null, groupKey: nextName(), relayId: null, memberIds },
    facilitatorId: facilitators[(groups.length + at) % facilitators.length]?.memberId ?? '',
  }));
  return [...kept, ...added];
}

export const saysTheSame = (one: Arrangement, other: Arrangement): boolean =>
  JSON.stringify(one.map(comparable)) === JSON.stringify(other.map(comparable));

const comparable = ({ memberIds, ...group }: Draft) => ({ ...group, memberIds: [...memberIds].sort() });
