import { dateFormat, type Language } from '@cheminer/i18n';
import { useFormat, useLanguage } from './words.tsx';

const oneDay = 86_400_000;

/** The day (yyyy-mm-dd) that an instant falls on, where the reader lives. */
export const dayIn = (zone: string, instant: string): string =>
  dateFormat('sv', { timeZone: zone }).format(new Date(instant));

/** Whole days from one day to the other. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / oneDay);

/** Days as people speak of them, in the reader's language and zone. `now` is when the page was fetched. */
export function useDays(now: string) {
  const language = useLanguage();
  const { zone, shortDay, day: longDay, time } = useFormat();
  const dayOf = (instant: string) => dayIn(zone, instant);
  const away = (instant: string) => daysBetween(dayOf(now), dayOf(instant));
  const weekday = (instant: string) =>
    dateFormat(language, { weekday: 'long', timeZone: zone }).format(new Date(instant));
  const isThisWeek = (instant: string) => away(instant) >= 0 && away(instant) < 7;
  return {
    /** « demain », « dans 2 jours », « dans 3 semaines » */
    relative: (instant: string) => relative(language, away(instant)),
    weekday,
    isThisWeek,
    /** « 9 nov. » */
    short: (instant: string) => shortDay(dayOf(instant)),
    /** « 9 novembre » */
    long: (instant: string) => longDay(dayOf(instant)),
    time,
  };
}

function relative(language: Language, days: number): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return Math.abs(days) < 14 ? format.format(days, 'day') : format.format(Math.trunc(days / 7), 'week');
}

/** « 12–18 octobre », of whole days. */
export function useDayRange() {
  const format = dateFormat(useLanguage(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (from: string, to: string): string => format.formatRange(new Date(from), new Date(to));
}

/** At the start of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
