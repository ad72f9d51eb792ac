import { dateFormat } from './date-format.ts';
import type { Language } from './language.ts';

/** Dates, hours and lengths as the reader writes them. Instants are ISO strings, days `yyyy-mm-dd`. */
export type Format = ReturnType<typeof formatting>;

export function formatting(language: Language, zone: string) {
  const written =
    (options: Intl.DateTimeFormatOptions, at = zone) =>
    (instant: string): string => {
      const parts = dateFormat(language, { ...options, timeZone: at }).formatToParts(new Date(instant));
      return parts.map(({ type, value }) => (type === 'day' ? dayOf(language, value) : value)).join('');
    };
  const ofDay = (options: Intl.DateTimeFormatOptions) => written(options, 'UTC');
  const long = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return {
    zone,
    /** « jeudi 19 octobre », of an instant in the reader's zone. */
    longDay: written(long),
    /** « 09:30 », in the reader's zone or the one given. */
    time: (instant: string, at = zone) => written(time, at)(instant),
    longDayIn: (instant: string, at: string) => written(long, at)(instant),
    /** « 19 oct. 2026, 11:30 » */
    moment: written({ day: 'numeric', month: 'short', year: 'numeric', ...time }),
    /** « 19 octobre », of a whole day: no zone can move it. */
    day: ofDay({ day: 'numeric', month: 'long' }),
    shortDay: ofDay({ day: 'numeric', month: 'short' }),
    dayWithYear: ofDay({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** « 54 min », « 1 h 29 » */
    minutes: (count: number): string => {
      const [hours, rest] = [Math.floor(count / 60), count % 60];
      if (hours === 0) return `${rest}\u00A0min`;
      return `${hours}\u00A0h${rest === 0 ? '' : `\u00A0${String(rest).padStart(2, '0')}`}`;
    },
    /** « 480 ko », « 1,2 Mo » */
    size: (bytes: number): string => {
      const [amount, unit] = bytes < 999_500 ? [Math.ceil(bytes / 1000), 'k'] : [bytes / 1_000_000, 'M'];
      const digits = unit === 'M' && amount < 100 ? 1 : 0;
      const written = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(amount);
      return `${written}\u00A0${unit}${language === 'fr' ? 'o' : 'B'}`;
    },
    /** « La Réunion », « Paris »: the place that a zone is named after. */
    place: (name: string): string => places[language][name] ?? name.split('/').at(-1)!.replaceAll('_', ' '),
  };
}

/** In French the first of the month is an ordinal. */
const dayOf = (language: Language, day: string): string => (language === 'fr' && day === '1' ? '1er' : day);

const places: Record<Language, Record<string, string>> = {
  fr: {
    'Indian/Reunion': 'La Réunion',
    'Pacific/Noumea': 'Nouméa',
    'America/Guadeloupe': 'La Guadeloupe',
    'America/Martinique': 'La Martinique',
    'America/Cayenne': 'Cayenne',
    'Indian/Mayotte': 'Mayotte',
  },
  en: { 'Indian/Reunion': 'La Réunion', 'Pacific/Noumea': 'Nouméa' },
};
