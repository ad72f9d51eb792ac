import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../curriculum/index.ts';
import { isUnderWay, type WorkshopStatus } from './domain/lifecycle.ts';
import type { ReplyAnswer } from './domain/reply.ts';
import { EvidenceLines } from './persistence/evidence-lines.ts';
import { Polls } from './persistence/polls.repository.ts';
import { Workshops } from './persistence/workshops.repository.ts';

/** What a group is, or was, asked. */
export type PollOccasion = Readonly<{
  groupId: string;
  /** Of the workshop. */
  title: string;
  zone: string;
  minutes: number;
  /** None once the workshop has begun. */
  starts: readonly Date[];
  /** Day (yyyy-mm-dd) by which an answer helps. */
  answerBy: string | null;
  closedAt: Date | null;
  isConfirmed: boolean;
}>;

/** What a member said last of whether they come. */
export type MemberReply = Readonly<{ workshopId: string; memberId: string; answer: ReplyAnswer }>;

/** What messages about workshops tell, as it stands: for whoever writes to people. */
@Injectable()
export class OccasionsFacade {
  constructor(
    private readonly polls: Polls,
    private readonly workshops: Workshops,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly evidence: EvidenceLines,
  ) {}

  async poll(id: string): Promise<PollOccasion | null> {
    const poll = await this.polls.byId(id);
    if (!poll) return null;
    const { groupId, zone, minutes, answerBy, closedAt, confirmedSlotId } = poll;
    const { versionId } = await this.cohorts.cohort(poll.cohortId);
    const step = stepsOf(await this.curriculum.outline(versionId)).find(({ key }) => key === poll.stepKey);
    const workshop = await this.workshops.ofGroupAt(groupId, poll.stepKey);
    const hasBegun = workshop !== null && isUnderWay(workshop.status);
    const slots = hasBegun ? [] : await this.polls.slots([id]);
    return {
      ...{ groupId, zone, minutes, answerBy, closedAt, isConfirmed: confirmedSlotId !== null },
      ...{ title: step?.title ?? poll.stepKey, starts: slots.map(({ startsAt }) => startsAt) },
    };
  }

  /** By workshop: where each is. */
  async statuses(workshopIds: readonly string[]): Promise<ReadonlyMap<string, WorkshopStatus>> {
    const found = await this.workshops.byIds(workshopIds);
    return new Map(found.map(({ id, status }) => [id, status]));
  }

  /** Members who contested their attendance and await an answer. */
  awaitingAnswer(workshopId: string): Promise<string[]> {
    return this.evidence.awaitingAnswer(workshopId);
  }

  /** Who said whether they come. */
  replies(workshopIds: readonly string[]): Promise<MemberReply[]> {
    return this.workshops.replies(workshopIds);
  }

  /** Whether the member still says that they do not come. */
  async isAbsent(workshopId: string, memberId: string): Promise<boolean> {
    const replies = await this.workshops.replies([workshopId]);
    return replies.some((reply) => reply.memberId === memberId && reply.answer === 'not-coming');
  }
}
