import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Commands } from '../../../kit/commands.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { CalendarFacade } from '../calendar.facade.ts';
import { CohortsFacade } from '../cohorts.facade.ts';
import {
  CannotBePlaced,
  CannotRunGroup,
  GroupLeftOut,
  GroupNameTaken,
  GroupsChanged,
} from '../domain/grouping.refusals.ts';
import { type FormedGroup, Groupings, type Placeable } from '../persistence/groupings.repository.ts';

export type WantedGroup = Readonly<{
  groupId: string | null;
  groupKey: string;
  facilitatorId: string;
  relayId: string | null;
  memberIds: readonly string[];
}>;
export type WantedGroups = Readonly<{ revision: number; groups: readonly WantedGroup[] }>;

@Injectable()
export class FormGroups {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly facade: CohortsFacade,
    private readonly calendar: CalendarFacade,
    private readonly groupings: Groupings,
  ) {}

  /**
   * All groups of the cohort at once, whole or not at all. Whoever changes groups is of the new one from today: what
   * it did before is not theirs. The same groups sent twice are formed once.
   * @throws OutOfReach, CohortArchived, GroupsChanged, CannotBePlaced, CannotRunGroup, GroupLeftOut, GroupNameTaken, PeopleBusy
   */
  run(actor: Actor, cohortId: string, wanted: WantedGroups, key?: string): Promise<void> {
    const body = ['cohorts.form-groups', cohortId, wanted];
    return this.commands.once({ accountId: actor.accountId, key, body }, async () => {
      const { zone } = await this.facade.runningCohort(cohortId);
      const revision = await this.groupings.lock(cohortId);
      const today = dayIn(zone, this.clock.now());
      const people = await this.groupings.placeable(cohortId, today);
      const before = await this.groupings.groups(cohortId);
      const groups = wanted.groups.map(({ groupId, groupKey, ...group }) => ({
        ...{ id: groupId ?? this.groupings.newId(), key: groupKey.trim(), ...group },
      }));
      const moves = movesTo(groups, people);
      if (wanted.revision !== revision) throw new GroupsChanged({}, { revision });
      check(wanted.groups, people, before);
      const changed = changedBy(moves, groups, before);
      if (changed.length === 0) return;
      await this.write(cohortId, { groups, moves, people, today });
      await this.calendar.holdAhead(changed);
      const { memberId } = membershipIn(actor, cohortId)!;
      const grouping = { cohortId, revision: revision + 1, formedBy: memberId, formedAt: this.clock.now() };
      await this.groupings.formed(grouping);
    });
  }

  private async write(cohortId: string, { groups, moves, people, today }: Writing): Promise<void> {
    const known = new Map(people.map((each) => [each.memberId, each]));
    const isPlaced = (memberId: string) => known.get(memberId)!.groupId !== null;
    // Nobody stands in two groups, not even for a moment.
    const left = moves.map(({ memberId }) => memberId).filter(isPlaced);
    await this.groupings.move(left, []);
    for (const group of groups) await this.groupings.keepGroup({ ...group, cohortId });
    const joined = moves.flatMap(({ memberId, groupId }) => {
      const since = isPlaced(memberId) ? today : known.get(memberId)!.joinedOn;
      return groupId === null ? [] : [{ groupId, memberId, since }];
    });
    await this.groupings.move([], joined);
  }
}

type Move = Readonly<{ memberId: string; groupId: string | null; former: string | null }>;
type Writing = Readonly<{
  groups: readonly FormedGroup[];
  moves: readonly Move[];
  people: readonly Placeable[];
  today: string;
}>;

/** Who is in another group than before, or no longer in one. */
function movesTo(groups: readonly FormedGroup[], people: readonly Placeable[]): Move[] {
  const placeOf = new Map(
    groups.flatMap(({ id, memberIds }) => memberIds.map((each) => [each, id] as const)),
  );
  return people
    .filter(({ role }) => role === 'participant')
    .map(({ memberId, groupId }) => ({ memberId, groupId: placeOf.get(memberId) ?? null, former: groupId }))
    .filter(({ groupId, former }) => groupId !== former);
}

/** The groups that somebody left or came to, and those that are called or run otherwise. */
function changedBy(
  moves: readonly Move[],
  groups: readonly FormedGroup[],
  before: readonly FormedGroup[],
): string[] {
  const others = groups.filter((group) => !before.some((each) => isAlike(each, group)));
  const touched = [
    ...moves.flatMap(({ groupId, former }) => [groupId, former]),
    ...others.map(({ id }) => id),
  ];
  return [...new Set(touched.filter((id) => id !== null))];
}

const isAlike = (one: FormedGroup, other: FormedGroup): boolean =>
  one.id === other.id &&
  one.key === other.key &&
  one.facilitatorId === other.facilitatorId &&
  one.relayId === other.relayId;

function check(
  groups: readonly WantedGroup[],
  people: readonly Placeable[],
  before: readonly FormedGroup[],
): void {
  const roleOf = new Map(people.map(({ memberId, role }) => [memberId, role]));
  const placed = groups.flatMap(({ memberIds }) => memberIds);
  const refused = placed.find((each) => roleOf.get(each) !== 'participant') ?? firstTwice(placed);
  if (refused) throw new CannotBePlaced({ member: refused });
  const isFacilitator = (memberId: string) => roleOf.get(memberId) === 'facilitator';
  const unrun = groups.find((group) => !canRun(group, isFacilitator));
  if (unrun) throw new CannotRunGroup({ group: unrun.groupKey });
  checkNames(groups, before);
  checkKept(groups, before);
}

const canRun = (
  { facilitatorId, relayId }: WantedGroup,
  isFacilitator: (memberId: string) => boolean,
): boolean =>
  isFacilitator(facilitatorId) && facilitatorId !== relayId && (relayId === null || isFacilitator(relayId));

/** @throws GroupNameTaken also for the name that another group had until now: it would be read as that one. */
function checkNames(groups: readonly WantedGroup[], before: readonly FormedGroup[]): void {
  const names = groups.map(({ groupKey }) => groupKey.trim());
  const ofAnother = groups.find(({ groupKey, groupId }) =>
    before.some(({ id, key }) => key === groupKey.trim() && id !== groupId),
  );
  const taken = firstTwice(names) ?? ofAnother?.groupKey;
  if (taken !== undefined) throw new GroupNameTaken({ group: taken });
}

/** @throws GroupLeftOut */
function checkKept(groups: readonly WantedGroup[], before: readonly FormedGroup[]): void {
  const wanted = groups.flatMap(({ groupId }) => groupId ?? []);
  const missing = before.find(({ id }) => !wanted.includes(id));
  if (missing) throw new GroupLeftOut({ group: missing.key });
  const strange = firstTwice(wanted) ?? wanted.find((each) => !before.some(({ id }) => id === each));
  if (strange) throw new GroupLeftOut({ group: strange });
}

const firstTwice = (all: readonly string[]): string | undefined =>
  all.find((each, at) => all.indexOf(each) !== at);
