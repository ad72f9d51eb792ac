import { dayIn } from '../../../kit/calendar.ts';
import type { GroupMember } from '../../cohorts/index.ts';
import type { OutlineStep } from '../../curriculum/index.ts';
import { wasThere } from '../domain/attendance.ts';
import { notYetOf } from '../domain/not-yet.ts';
import { countReplies } from '../domain/reply.ts';
import type { LastChange } from '../persistence/date-change.entity.ts';
import type { LastChangeResponse, WorkshopResponse } from '../http/workshop.response.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import type { SeatedGroup } from '../use-cases/seats.ts';
import type { Reading } from './group-workshops.ts';

/** One workshop as one reader sees it; a step without a date too. `seated` is null for whoever has no group yet. */
export function workshopLine(
  reading: Reading,
  seated: SeatedGroup | null,
  step: OutlineStep,
): WorkshopResponse {
  const workshop = seated && workshopOf(reading, seated, step.key);
  return {
    ...{ stepKey: step.key, title: step.title },
    ...schedulePart(reading, step, workshop),
    ...groupPart(reading, seated, workshop),
    ...(seated === null || seated.seat === 'taking-part'
      ? ownPart(reading, seated, workshop)
      : runnersPart(reading, seated, workshop)),
  };
}

/** Whoever had come by the day of the workshop, and was still there. */
export const expectedAt = (
  { startsAt, zone }: WorkshopRecord,
  members: readonly GroupMember[],
): GroupMember[] => {
  const day = dayIn(zone, startsAt);
  return members.filter(({ joinedOn, leftOn }) => joinedOn <= day && wasThere(leftOn, day));
};

const workshopOf = ({ workshops }: Reading, { group }: SeatedGroup, stepKey: string): WorkshopRecord | null =>
  workshops.find((each) => each.groupId === group.id && each.stepKey === stepKey) ?? null;

/** Whoever stands in at some workshops sees those alone. */
export function isSeen(reading: Reading, seated: SeatedGroup | null, step: OutlineStep): boolean {
  if (seated?.seat !== 'standing-in') return true;
  const workshop = workshopOf(reading, seated, step.key);
  return workshop !== null && seated.group.standsInAt.includes(workshop.id);
}

const nothingOfMine = { myReply: null, myAttendance: null };

function groupPart(
  { facilitators }: Reading,
  seated: SeatedGroup | null,
  workshop: WorkshopRecord | null,
): Pick<WorkshopResponse, 'groupId' | 'groupKey' | 'facilitatorName' | 'standsInFor'> {
  if (!seated) return { groupId: null, groupKey: null, facilitatorName: null, standsInFor: null };
  const { id, key, facilitatorName } = seated.group;
  const standIn = workshop?.facilitatorId ? facilitators.get(workshop.facilitatorId) : undefined;
  const who = standIn
    ? { facilitatorName: standIn, standsInFor: facilitatorName }
    : { facilitatorName, standsInFor: null };
  return { groupId: id, groupKey: key, ...who };
}

function schedulePart(
  { cohort, gapChanges, lastChanges }: Reading,
  { minutes }: OutlineStep,
  workshop: WorkshopRecord | null,
) {
  if (!workshop) {
    const nothing = { workshopId: null, startsAt: null, gapChange: null, lastChange: null };
    const nowhere = { place: null, access: null, link: null, phone: null };
    return { ...nothing, ...nowhere, minutes, zone: cohort.zone, status: 'to-schedule' as const };
  }
  const { id, startsAt, zone, place, access, link, phone, status } = workshop;
  const when = { startsAt: startsAt.toISOString(), zone, minutes: workshop.minutes };
  const where = { place, access, link, phone };
  return {
    workshopId: id,
    ...when,
    ...where,
    status,
    gapChange: gapChanges.get(id) ?? null,
    lastChange: lastChangeOf(lastChanges.get(id)),
  };
}

const lastChangeOf = (change: LastChange | undefined): LastChangeResponse | null =>
  change ? { ...change, changedAt: change.changedAt.toISOString() } : null;

function runnersPart({ replies }: Reading, { group }: SeatedGroup, workshop: WorkshopRecord | null) {
  const own = { ...nothingOfMine, notYet: null };
  if (!workshop) return { ...own, replies: null };
  const expected = expectedAt(workshop, group.members).map(({ memberId }) => memberId);
  return { ...own, replies: countReplies(expected, replies.get(workshop.id) ?? new Map()) };
}

function ownPart(
  { replies, attendance, now }: Reading,
  seated: SeatedGroup | null,
  workshop: WorkshopRecord | null,
) {
  if (!seated || !workshop) return { ...nothingOfMine, notYet: notYetOf(null, null, now), replies: null };
  const myReply = replies.get(workshop.id)?.get(seated.memberId) ?? null;
  const myAttendance = attendance.get(workshop.id)?.get(seated.memberId) ?? null;
  return { myReply, myAttendance, notYet: notYetOf(workshop, myAttendance, now), replies: null };
}
