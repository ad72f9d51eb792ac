import { dayIn } from '../../app/days.ts';
import { wallClockIn } from '../../app/wall-clock.ts';
import type { StudySlot, StudyWeek } from '../../app/work-time/answers.ts';

/** What the form of a slot holds, as it is typed; an empty module is none in particular. */
export type SlotTyped = Readonly<{
  slotId: string;
  date: string;
  time: string;
  minutes: string;
  unitKey: string;
}>;

const names = ['slotId', 'date', 'time', 'minutes', 'unitKey'] as const;

export const typedIn = (form: FormData): SlotTyped =>
  Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()])) as SlotTyped;

/** What the API takes. */
export const wishOf = ({ date, time, minutes, unitKey }: SlotTyped) => ({
  ...{ date, time, minutes: Number(minutes || NaN), unitKey: unitKey || null },
});

/** A slot as its person would say it again: in the hours of their account. */
export const toldAgain = ({ slotId, startsAt, minutes, unitKey }: StudySlot, zone: string): SlotTyped => ({
  ...{ slotId, ...wallClockIn(zone, startsAt), minutes: String(minutes), unitKey: unitKey ?? '' },
});

export const endOf = ({ startsAt, minutes }: Pick<StudySlot, 'startsAt' | 'minutes'>): string =>
  new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();

/** Those of this week, and those of later weeks. */
export function byWeek({ slots, to, zone }: StudyWeek) {
  const isLater = ({ startsAt }: StudySlot) => dayIn(zone, startsAt) > to;
  return { thisWeek: slots.filter((slot) => !isLater(slot)), later: slots.filter(isLater) };
}
