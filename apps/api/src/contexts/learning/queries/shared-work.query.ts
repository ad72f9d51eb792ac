import { Injectable } from '@nestjs/common';
import { renderWriting } from '../../../kit/markdown.ts';
import { CohortsFacade, type Group } from '../../cohorts/index.ts';
import { CurriculumFacade, type OutlineStep, stepsOf } from '../../curriculum/index.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import type { SharedPieceResponse, SharedWorkResponse } from '../http/shared-work.response.ts';
import type { ShareRecord } from '../persistence/draft.entity.ts';
import { Shares } from '../persistence/shares.repository.ts';

@Injectable()
export class SharedWorkQuery {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly shares: Shares,
  ) {}

  /** What others show to the group one is in, and what is shown to whoever facilitates the groups one runs. */
  async run(actor: Actor, cohortId: string): Promise<SharedWorkResponse> {
    const own = membershipIn(actor, cohortId)?.memberId ?? '';
    const { versionId } = await this.cohorts.cohort(cohortId);
    const outline = await this.curriculum.outline(versionId);
    const groups = await this.cohorts.groupsAround(cohortId, own);
    const mine = groups.filter(({ members }) => members.some(({ memberId }) => memberId === own));
    const facilitated = groups.filter(({ facilitatorId }) => facilitatorId === own);
    const members = [...mine, ...facilitated].flatMap((group) =>
      group.members.map(({ memberId }) => memberId),
    );
    const shown = await this.shares.shown(
      members.filter((memberId) => memberId !== own),
      facilitated.flatMap((group) => group.members.map(({ memberId }) => memberId)),
    );
    return { pieces: shown.flatMap((share) => pieceOf(share, groups, stepsOf(outline))) };
  }
}

function pieceOf(
  share: ShareRecord,
  groups: readonly Group[],
  steps: readonly OutlineStep[],
): SharedPieceResponse[] {
  const group = groups.find(({ members }) => members.some(({ memberId }) => memberId === share.memberId));
  const author = group?.members.find(({ memberId }) => memberId === share.memberId);
  const step = steps.find(({ key }) => key === share.stepKey);
  if (!group || !author || !step) return [];
  return [
    {
      ...{
        memberId: share.memberId,
        authorName: `${author.givenName} ${author.familyName}`,
        groupKey: group.key,
      },
      ...{ stepKey: step.key, stepTitle: step.title, kind: step.kind },
      ...{ audience: share.audience, sharedAt: share.sharedAt.toISOString() },
      entries: Object.entries(share.content).map(([entryKey, value]) => ({
        ...{ entryKey, value },
        html: step.kind === 'journal' && typeof value === 'string' ? renderWriting(value) : null,
      })),
    },
  ];
}
