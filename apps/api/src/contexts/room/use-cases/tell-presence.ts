import type { Presence, Run, RunFact } from '@cheminer/workshop-run';
import {
  type AttendanceStatus,
  typedFromPaper,
  type WorkshopPlace,
  type WorkshopsFacade,
} from '../../workshops/index.ts';

type Fact<Kind extends RunFact['kind']> = Extract<RunFact, { kind: Kind }>;
type OfPresence = Fact<'mark' | 'arrive' | 'leave'>;

export const isOfPresence = (fact: RunFact): fact is OfPresence =>
  fact.kind === 'mark' || fact.kind === 'arrive' || fact.kind === 'leave';

/** What the room knows of who is there becomes evidence, in the same transaction. */
export async function tellPresence(
  workshops: WorkshopsFacade,
  place: WorkshopPlace,
  fact: OfPresence,
  run: Run,
): Promise<void> {
  if (hasLeft(fact)) return left(workshops, place, fact, run);
  if (run.mode === 'written') return wrote(workshops, place, fact);
  if (fact.kind === 'arrive') return arrived(workshops, place, fact);
  if (fact.kind === 'leave') return workshops.leave(place, fact.by!, new Date(fact.at));
  const isPaper = run.mode === 'paper';
  const mark = { memberId: fact.data.memberId, status: fact.data.presence as AttendanceStatus };
  await workshops.mark(place, { ...mark, reason: isPaper ? typedFromPaper : null });
  await (isPaper ? attended(workshops, place, fact, run) : seen(workshops, place, fact));
}

/** In writing nobody comes or goes by the hour: whoever conducts says who took part. */
async function wrote(workshops: WorkshopsFacade, place: WorkshopPlace, fact: OfPresence): Promise<void> {
  if (fact.kind !== 'mark') return;
  const { memberId, presence } = fact.data;
  await workshops.mark(place, { memberId, status: presence as AttendanceStatus, reason: null });
}

type Left = Fact<'mark'> & Readonly<{ data: Readonly<{ presence: 'left' }> }>;
const hasLeft = (fact: OfPresence): fact is Left => fact.kind === 'mark' && fact.data.presence === 'left';

/** Whoever left was there; since when, only a mark or their own word says. */
async function left(
  workshops: WorkshopsFacade,
  place: WorkshopPlace,
  { data: { memberId }, at }: Left,
  { mode }: Run,
): Promise<void> {
  const before = (await workshops.attendance(place)).get(memberId) ?? 'absent';
  const reason = mode === 'paper' ? typedFromPaper : null;
  if (before === 'absent') await workshops.mark(place, { memberId, status: 'present', reason });
  await workshops.leave(place, memberId, new Date(at));
}

/** By name, not by device: those beside arrive with whoever sends it. */
async function arrived(
  workshops: WorkshopsFacade,
  place: WorkshopPlace,
  { data, at, by }: Fact<'arrive'>,
): Promise<void> {
  for (const memberId of [by!, ...data.with]) {
    const besideId = memberId === by ? null : by;
    await workshops.arrive(place, memberId, { at: new Date(at), means: data.means, besideId });
  }
}

/** Whoever is seen there has come; who is not has no hours, and those of a mark by mistake go. */
async function seen(
  workshops: WorkshopsFacade,
  place: WorkshopPlace,
  { data: { memberId, presence }, at }: Fact<'mark'>,
): Promise<void> {
  if (presence === 'absent') return workshops.neverCame(place, memberId);
  const means = presence === 'phone' ? presence : null;
  await workshops.arrive(place, memberId, { at: new Date(at), means, besideId: null });
}

/** Of whoever was late, a sheet of paper does not say how late. */
const knownFromPaper: readonly Presence[] = ['present', 'phone'];

async function attended(
  workshops: WorkshopsFacade,
  place: WorkshopPlace,
  { data: { memberId, presence } }: Fact<'mark'>,
  { startedAt, endedAt }: Run,
): Promise<void> {
  if (presence === 'absent') return workshops.neverCame(place, memberId);
  if (!knownFromPaper.includes(presence) || startedAt === null || endedAt === null) return;
  const means = presence === 'phone' ? presence : null;
  await workshops.attended(place, memberId, {
    ...{ arrivedAt: new Date(startedAt), leftAt: new Date(endedAt) },
    ...{ means, besideId: null },
  });
}
