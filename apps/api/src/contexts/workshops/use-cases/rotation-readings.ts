import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import type { Cohort, Group } from '../../cohorts/index.ts';
import { type CollectiveBody, CurriculumFacade, type OutlineStep, stepsOf } from '../../curriculum/index.ts';
import { LearningFacade, type SubjectTitle } from '../../learning/index.ts';
import { hasBegun } from '../domain/lifecycle.ts';
import { consultationsOf } from '../domain/protocol.ts';
import type { Absence, RotationFacts, RotationSlot, Turn } from '../domain/rotation.ts';
import type { TurnRecord } from '../persistence/turn.entity.ts';
import { Turns } from '../persistence/turns.repository.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { usualProtocol } from './current-protocols.ts';
import { RotationMeetings } from './rotation-meetings.ts';

export type RotationReading = Readonly<{
  facts: RotationFacts;
  steps: readonly OutlineStep[];
  /** By step. */
  workshops: ReadonlyMap<string, WorkshopRecord>;
  rows: readonly TurnRecord[];
  subjects: ReadonlyMap<string, SubjectTitle>;
  /** Who said that they do not come, by step. */
  notComing: ReadonlyMap<string, ReadonlySet<string>>;
}>;

/** What the rotation of a group is decided from. */
@Injectable()
export class RotationReadings {
  constructor(
    private readonly clock: Clock,
    private readonly curriculum: CurriculumFacade,
    private readonly learning: LearningFacade,
    private readonly meetings: RotationMeetings,
    private readonly turns: Turns,
  ) {}

  async of(group: Group, cohort: Cohort): Promise<RotationReading> {
    const { steps, bodies } = await this.cycle(cohort);
    const { workshops, protocols, absences, notComing } = await this.meetings.of(group.id);
    const rows = await this.turns.ofGroup(group.id);
    const subjects = await this.learning.subjectTitles(group.members.map(({ memberId }) => memberId));
    const now = this.clock.now();
    const slots = steps.flatMap((step, at) => {
      const workshop = workshops.get(step.key);
      const usual = () =>
        usualProtocol(bodies.get(step.key) ?? null, workshop?.minutes ?? step.minutes, at === 0);
      const count = consultationsOf((workshop && protocols.get(workshop.id)) ?? usual());
      return slotsOf(step.key, count, workshop, now);
    });
    const facts: RotationFacts = {
      members: group.members.map(({ memberId, joinedOn, leftOn }) => ({
        ...{ memberId, joinedOn, leftOn, isReady: subjects.has(memberId) },
      })),
      ...{ slots, turns: turnsOf(rows) },
      absences: absencesOf(rows, [...absences, ...announced(slots, notComing)]),
      today: dayIn(cohort.zone, now),
    };
    return { facts, steps, workshops, rows, subjects, notComing };
  }

  private async cycle({ versionId }: Cohort) {
    const steps = stepsOf(await this.curriculum.outline(versionId)).filter(({ kind }) => kind === 'workshop');
    const keys = steps.map(({ key }) => key);
    const bodies = (await this.curriculum.stepBodies(versionId, keys)) as Map<string, CollectiveBody>;
    return { steps, bodies };
  }
}

function slotsOf(
  stepKey: string,
  count: number,
  workshop: WorkshopRecord | undefined,
  now: Date,
): RotationSlot[] {
  const hasDate = workshop !== undefined && workshop.status !== 'cancelled';
  const day = hasDate ? dayIn(workshop.zone, workshop.startsAt) : null;
  return Array.from({ length: count }, (_, at) => ({
    ...{ stepKey, slot: at + 1, day },
    state: stateOf(workshop, now),
  }));
}

function stateOf(workshop: WorkshopRecord | undefined, now: Date): RotationSlot['state'] {
  if (!workshop || !hasBegun(workshop, now)) return 'to-come';
  return workshop.status === 'closed' ? 'over' : 'under-way';
}

const turnsOf = (rows: readonly TurnRecord[]): Turn[] =>
  rows.flatMap(({ stepKey, slot, memberId, fixed, outcome }): Turn[] => {
    if (outcome === 'absent') return [];
    if (memberId === null) return [{ stepKey, slot, outcome: 'returns-only', memberId, fixed: true }];
    return [{ stepKey, slot, outcome: 'planned', memberId, fixed }];
  });

/** Whoever says that they do not come to a workshop ahead is not its client, for as long as they say so. */
function announced(
  slots: readonly RotationSlot[],
  notComing: ReadonlyMap<string, ReadonlySet<string>>,
): Readonly<{ stepKey: string; memberId: string }>[] {
  const ahead = new Set(slots.filter(({ state }) => state === 'to-come').map(({ stepKey }) => stepKey));
  return [...notComing].flatMap(([stepKey, members]) =>
    ahead.has(stepKey) ? [...members].map((memberId) => ({ stepKey, memberId })) : [],
  );
}

/** Told of a client, or marked in the attendance of anybody: slot 0 for whoever was not to be client. */
function absencesOf(
  rows: readonly TurnRecord[],
  marked: readonly Readonly<{ stepKey: string; memberId: string }>[],
): Absence[] {
  const told = rows.flatMap(({ stepKey, slot, memberId, outcome }) =>
    outcome === 'absent' && memberId !== null ? [{ stepKey, slot, memberId }] : [],
  );
  const seen = marked.map(({ stepKey, memberId }) => {
    const turn = rows.find((row) => row.stepKey === stepKey && row.memberId === memberId);
    return { stepKey, slot: turn?.slot ?? 0, memberId };
  });
  return [...told, ...seen];
}
