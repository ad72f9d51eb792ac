import type { Schemas } from '@cheminer/api-client';
import { consultationAt, type Run, type RunFact, type Treatment } from '@cheminer/workshop-run';

export type Room = Schemas['RoomResponse'];
export type Person = Schemas['RoomPersonResponse'];
export type Place = Readonly<{ cohortId: string; workshopId: string }>;
export type Command = Schemas['RoomCommandRequest'];

export const factsOf = ({ facts }: Room): RunFact[] => facts as RunFact[];

/** Everybody who may appear in the room, by member. */
export function nameIn({ people, facilitator, relay }: Room): (memberId: string | null) => string {
  const all = [...people, facilitator, ...(relay ? [relay] : [])];
  const names = new Map(all.map(({ memberId, name }) => [memberId, name]));
  return (memberId) => (memberId && names.get(memberId)) || '';
}

export const givenName = (name: string): string => name.split(' ')[0] ?? name;

/** The subject that is treated now; before the first, that one. */
export const treatmentAt = (run: Run, now: string): Treatment | undefined =>
  run.treatments.find(({ consultation }) => consultation === consultationAt(run, now));

/** What a client says that they want, as it was last fixed. */
export const contractOf = (treatment: Treatment | undefined) => treatment?.contracts.at(-1);

/** How many are there: as marked, or heard of lately. */
export function hereIn({ people }: Room, run: Run, connected: readonly string[]): number {
  const marked = new Map(run.people.map((person) => [person.memberId, person]));
  return people.filter(({ memberId }) => {
    const { presence = null, leftAt = null } = marked.get(memberId) ?? {};
    if (leftAt !== null || presence === 'absent') return false;
    return presence !== null || connected.includes(memberId);
  }).length;
}
