import { Injectable } from '@nestjs/common';
import { type Candidate, faultsOf, type GroupRules, portraitOf } from '../domain/grouping.ts';
import { CannotBePlaced } from '../domain/grouping.refusals.ts';
import { proposeGroups } from '../domain/propose-groups.ts';
import type {
  GroupingResponse,
  GroupSketchResponse,
  ProposedGroupsResponse,
} from '../http/grouping.response.ts';
import { Groupings } from '../persistence/groupings.repository.ts';
import { type Bench, GroupCandidates } from './group-candidates.ts';

export type WantedProposal = Readonly<{ seed: number; keep: boolean; clientsPerWorkshop: number }>;

/** The groups of a cohort, what they are formed from, and what others could be. Nothing is written here. */
@Injectable()
export class GroupingQuery {
  constructor(
    private readonly candidates: GroupCandidates,
    private readonly groupings: Groupings,
  ) {}

  async run(cohortId: string, clientsPerWorkshop: number): Promise<GroupingResponse> {
    const bench = await this.candidates.of(cohortId, clientsPerWorkshop);
    const groups = await this.groupings.groups(cohortId);
    return {
      revision: await this.groupings.revision(cohortId),
      ...{ zone: bench.cohort.zone, workshops: bench.workshops, clientsPerWorkshop },
      plannedTurns: bench.areTurnsPlanned ? bench.rules.slots : null,
      people: bench.people.map(({ groupId: _, joinedOn: __, zone: ___, role, ...person }) => ({
        ...{ ...person, isFacilitator: role === 'facilitator' },
        ahead: bench.candidates.get(person.memberId)?.offset ?? 0,
      })),
      apart: bench.rules.apart.map(([oneId, otherId]) => ({ oneId, otherId })),
      groups: groups.map(({ id, key, facilitatorId, relayId, memberIds }) => ({
        ...{ groupId: id, groupKey: key, facilitatorId, relayId },
        ...sketchOf(
          peopleOf(
            bench,
            memberIds.filter((each) => bench.candidates.has(each)),
          ),
          bench.rules,
        ),
      })),
    };
  }

  async propose(
    cohortId: string,
    { seed, keep, clientsPerWorkshop }: WantedProposal,
  ): Promise<ProposedGroupsResponse> {
    const bench = await this.candidates.of(cohortId, clientsPerWorkshop);
    const from = (await this.groupings.groups(cohortId)).map(({ memberIds }) => memberIds);
    const people = [...bench.candidates.values()];
    const groups = proposeGroups(people, bench.rules, { seed, ...(keep ? { from } : {}) });
    return { seed, groups: groups.map((members) => sketchOf(members, bench.rules)) };
  }

  /** What groups made by hand would be. @throws CannotBePlaced */
  async check(
    cohortId: string,
    groups: readonly (readonly string[])[],
    clientsPerWorkshop: number,
  ): Promise<GroupSketchResponse[]> {
    const bench = await this.candidates.of(cohortId, clientsPerWorkshop);
    return groups.map((memberIds) => sketchOf(peopleOf(bench, memberIds), bench.rules));
  }
}

/** @throws CannotBePlaced */
const peopleOf = ({ candidates }: Bench, memberIds: readonly string[]): Candidate[] =>
  memberIds.map((memberId) => {
    const candidate = candidates.get(memberId);
    if (!candidate) throw new CannotBePlaced({ member: memberId });
    return candidate;
  });

const sketchOf = (members: readonly Candidate[], rules: GroupRules): GroupSketchResponse => ({
  memberIds: members.map(({ memberId }) => memberId),
  portrait: { ...portraitOf(members, rules), windows: [...portraitOf(members, rules).windows] },
  faults: faultsOf(members, rules).map(({ code, members: memberIds }) => ({
    code,
    memberIds: [...memberIds],
  })),
});
