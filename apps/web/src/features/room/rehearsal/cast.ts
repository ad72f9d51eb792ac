import type { Words } from '@cheminer/i18n';
import type { Person, Room } from '../room.ts';
import { drawnFrom } from './drawn.ts';
import { me } from './stage.ts';

/** The fictional people in a turn order drawn from the seed; the last one comes late. */
export function castOf(seed: number, { cast, fictional }: Words['rehearsal']): readonly Person[] {
  const draw = drawnFrom(seed);
  const people = cast.map(({ name, subject }) => ({ memberId: name, name: fictional(name), subject }));
  const ranked = people.map((person) => ({ person, rank: draw() }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ person }) => person);
}

/** A room that is nowhere. */
export function fictionalRoom(
  workshop: Readonly<{ title: string; startsAt: string; zone: string }>,
  people: readonly Person[],
  { you, pastAction }: Words['rehearsal'],
): Room {
  const former = people.at(2)!;
  const { title, startsAt, zone } = workshop;
  const content = { text: pastAction } as object as Room['returns'][number]['content'];
  const past = { actionId: 'past', clientId: former.memberId, content };
  return {
    ...{
      title,
      startsAt,
      zone,
      status: 'scheduled',
      now: startsAt,
      phone: null,
      link: null,
      relay: null,
      facts: [],
    },
    me: { memberId: me, runs: true, reads: true, changes: true },
    facilitator: { memberId: me, name: you, subject: null },
    people: [...people],
    returns: [{ ...past, dueOn: null, status: null }],
    ...{ note: { text: '', version: 0 }, evaluation: null },
  };
}
