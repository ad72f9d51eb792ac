import type { ByField } from '../../app/form-faults.ts';

/** What the form of a meeting holds, as it is typed. */
export type MeetingTyped = ByField &
  Readonly<{ date: string; time: string; minutes: string; place: string; link: string }>;

const names = ['date', 'time', 'minutes', 'place', 'link'] as const;

export const typedIn = (form: FormData): MeetingTyped =>
  Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()])) as MeetingTyped;

/** What the API takes: an empty place or link is none. */
export function meetingOf(form: FormData) {
  const { date, time, minutes, place, link } = typedIn(form);
  return { date, time, minutes: Number(minutes || NaN), place: place || null, link: link || null };
}
