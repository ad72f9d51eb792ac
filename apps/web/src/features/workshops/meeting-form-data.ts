import type { ByField } from '../../app/form-faults.ts';

const names = ['date', 'time', 'minutes', 'place', 'access', 'link', 'phone', 'reason'] as const;

/** What the form of a meeting holds, as it is typed. */
export type MeetingTyped = ByField & Readonly<Record<(typeof names)[number], string>>;

/** Nothing typed yet, but what is known of it. */
export const typedFrom = (known: Partial<Record<(typeof names)[number], string>>): MeetingTyped => ({
  ...(Object.fromEntries(names.map((name) => [name, ''])) as MeetingTyped),
  ...known,
});

export const typedIn = (form: FormData): MeetingTyped =>
  Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()])) as MeetingTyped;

/** Where people meet: what is left empty is none. */
export function pointOf(form: FormData) {
  const { place, access, link, phone } = typedIn(form);
  return { place: place || null, access: access || null, link: link || null, phone: phone || null };
}

/** What the API takes. */
export function meetingOf(form: FormData) {
  const { date, time, minutes } = typedIn(form);
  return { date, time, minutes: Number(minutes || NaN), ...pointOf(form) };
}

/** What is known of where a meeting is, as the form shows it. */
export const typedPoint = (known: Readonly<Record<Point, string | null>>): Pick<MeetingTyped, Point> => ({
  ...{ place: known.place ?? '', access: known.access ?? '' },
  ...{ link: known.link ?? '', phone: known.phone ?? '' },
});

type Point = 'place' | 'access' | 'link' | 'phone';
