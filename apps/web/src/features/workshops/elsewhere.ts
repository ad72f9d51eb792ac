import { fullName } from './meetings.ts';

/** People whose clocks do not show the organiser's hour. */
export type Elsewhere = Readonly<{ zone: string; names: readonly string[] }>;

type Reader = Readonly<{ givenName: string; familyName: string; zone?: string; leftOn?: string | null }>;

/** Whoever is still there and does not live in the organiser's zone, by zone. */
export function elsewhereOf(people: readonly Reader[], zone: string): Elsewhere[] {
  const away = people.filter((person) => person.zone && person.zone !== zone && !person.leftOn);
  const zones = [...new Set(away.map((person) => person.zone!))];
  return zones.map((place) => ({
    zone: place,
    names: away.filter((person) => person.zone === place).map(fullName),
  }));
}
