import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import { bestOf, judge, type PollAnswer, type Slot } from '../domain/slot.ts';
import type { PollPersonResponse, PollResponse, PollSlotResponse } from '../http/poll.response.ts';
import type { PollAnswerRecord, PollRecord, PollSlotRecord } from '../persistence/poll.entity.ts';
import { Polls } from '../persistence/polls.repository.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import type { SeatedGroup } from '../use-cases/seats.ts';
import { SlotPeople, type Thought } from './slot-people.ts';

/** One question to one group, with all that is known of it. */
type Reading = Readonly<{
  poll: PollRecord;
  title: string;
  workshop: WorkshopRecord | undefined;
  seated: SeatedGroup;
  slots: readonly PollSlotRecord[];
  answers: readonly PollAnswerRecord[];
}>;

/** What one's groups are being asked: a participant sees their own answers, whoever runs the group all of them. */
@Injectable()
export class PollReadings {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly polls: Polls,
    private readonly workshops: Workshops,
    private readonly people: SlotPeople,
  ) {}

  async of(
    cohortId: string,
    groups: readonly SeatedGroup[],
    polls: readonly PollRecord[],
  ): Promise<PollResponse[]> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    const steps = stepsOf(await this.curriculum.outline(versionId));
    const slots = await this.polls.slots(polls.map(({ id }) => id));
    const answers = await this.polls.answers(slots.map(({ id }) => id));
    const workshops = await this.workshops.ofGroups(polls.map(({ groupId }) => groupId));
    const readings = polls.map((poll): Reading => {
      const seated = groups.find(({ group }) => group.id === poll.groupId)!;
      const title = steps.find(({ key }) => key === poll.stepKey)?.title ?? poll.stepKey;
      const workshop = workshops.find(
        ({ groupId, stepKey }) => groupId === poll.groupId && stepKey === poll.stepKey,
      );
      const ofPoll = slots.filter(({ pollId }) => pollId === poll.id);
      return { poll, title, workshop, seated, slots: ofPoll, answers };
    });
    const run = readings.filter(canRun);
    const judged = await this.people.slots(run.map(thoughtOf));
    return readings.map((reading) => tell(reading, judged[run.indexOf(reading)] ?? []));
  }
}

const canRun = ({ seated }: Reading): boolean => seated.seat === 'running';

function tell(reading: Reading, judged: readonly Slot[]): PollResponse {
  const best = bestOf(judged);
  return {
    ...headOf(reading),
    ...{ canRun: canRun(reading), people: canRun(reading) ? peopleOf(reading) : [] },
    slots: reading.slots.map((slot) => slotOf(reading, slot, judged)),
    best: best && { startsAt: best.slot.startsAt.toISOString(), reason: best.reason },
  };
}

function thoughtOf({ poll, seated, slots, answers, workshop }: Reading): Thought {
  const idAt = new Map(slots.map(({ id, startsAt }) => [startsAt.getTime(), id]));
  return {
    ...{ group: seated.group, zone: poll.zone, minutes: poll.minutes, meeting: workshop ?? null },
    starts: slots.map(({ startsAt }) => startsAt),
    answersAt: (startsAt) => {
      const slotId = idAt.get(startsAt.getTime());
      const said = answers.filter((each) => each.slotId === slotId);
      return new Map(said.map(({ memberId, answer }) => [memberId, answer]));
    },
  };
}

function headOf({ poll, title, workshop, seated }: Reading) {
  const { id, groupId, stepKey, zone, minutes, place, link, phone, answerBy } = poll;
  return {
    ...{ pollId: id, groupId, groupKey: seated.group.key, stepKey, title },
    ...{ workshopId: workshop?.id ?? null, startsAt: workshop?.startsAt.toISOString() ?? null },
    ...{ zone, minutes, place, link, phone, answerBy },
  };
}

function slotOf(
  { answers, seated }: Reading,
  { id, startsAt }: PollSlotRecord,
  judged: readonly Slot[],
): PollSlotResponse {
  const mine = answers.find((each) => each.slotId === id && each.memberId === seated.memberId);
  const slot = judged.find((each) => each.startsAt.getTime() === startsAt.getTime());
  const told = { slotId: id, startsAt: startsAt.toISOString(), mine: mine?.answer ?? null };
  return { ...told, judgement: slot ? judge(slot) : null };
}

const peopleOf = ({ seated, slots, answers }: Reading): PollPersonResponse[] =>
  seated.group.members
    .filter(({ leftOn }) => leftOn === null)
    .map(({ memberId, givenName, familyName, zone }) => ({
      ...{ memberId, name: `${givenName} ${familyName}`, zone },
      answers: Object.fromEntries(
        answers
          .filter((each) => each.memberId === memberId && slots.some(({ id }) => id === each.slotId))
          .map(({ slotId, answer }): [string, PollAnswer] => [slotId, answer]),
      ),
    }));
