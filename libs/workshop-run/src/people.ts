import type { RunFact, RunKind } from './facts.ts';
import type { PersonInRoom, Run } from './run.ts';

/** What a fact changes. */
export type Apply<Kind extends RunKind> = (run: Run, fact: RunFact<Kind>) => Run;

export const withPerson = (run: Run, memberId: string, part: Partial<PersonInRoom>): Run => ({
  ...run,
  people: run.people.map((each) => (each.memberId === memberId ? { ...each, ...part } : each)),
});

export const nobodySpoke = (people: readonly PersonInRoom[]): PersonInRoom[] =>
  people.map((each) => ({ ...each, spoken: false }));

export const newPerson = (memberId: string): PersonInRoom => ({
  ...{ memberId, presence: null, means: null, besideId: null },
  ...{ arrivedAt: null, leftAt: null, spoken: false },
});

export const mark: Apply<'mark'> = (run, { data: { memberId, presence }, at }) => {
  const person = run.people.find((each) => each.memberId === memberId);
  const cameAt = { left: person?.arrivedAt ?? null, absent: null }[presence as 'left' | 'absent'];
  return withPerson(run, memberId, {
    presence,
    arrivedAt: cameAt === undefined ? (person?.arrivedAt ?? at) : cameAt,
    leftAt: presence === 'left' ? at : null,
  });
};

/** Whoever asked to speak keeps asking, in the same order. */
export const order: Apply<'order'> = (run, { data: { members } }) => {
  const rank = (memberId: string) => members.indexOf(memberId);
  return {
    ...run,
    isArranged: true,
    people: [...run.people].sort((one, other) => rank(one.memberId) - rank(other.memberId)),
    queue: [...run.queue].sort((one, other) => rank(one) - rank(other)),
  };
};

export const arrive: Apply<'arrive'> = (run, { data, at, by }) =>
  [by!, ...data.with].reduce((after, memberId) => {
    const arrivedAt = after.people.find((each) => each.memberId === memberId)?.arrivedAt ?? at;
    const besideId = memberId === by ? null : by;
    return withPerson(after, memberId, { means: data.means, besideId, arrivedAt, leftAt: null });
  }, run);
