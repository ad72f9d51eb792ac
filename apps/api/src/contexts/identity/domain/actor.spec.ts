import { type Actor, permissionsInCohort } from './actor.ts';

const anActor = (over: Partial<Actor> = {}): Actor => ({
  accountId: 'a',
  memberships: [],
  grants: [],
  ...over,
});
const aMembership = { memberId: 'm', cohortId: 'near', role: 'participant', leftOn: null } as const;

describe('what an actor may do in a cohort', () => {
  it('is nothing at all outside their reach', () => {
    expect(permissionsInCohort(anActor({ memberships: [aMembership] }), 'far')).toBeNull();
  });

  it('is what their role says', () => {
    const may = permissionsInCohort(anActor({ memberships: [aMembership] }), 'near')!;
    expect(may.has('learning.progress-own')).toBe(true);
    expect(may.has('review.read-cohort')).toBe(false);
  });

  it('shrinks to reading what is theirs once they have left', () => {
    const may = permissionsInCohort(
      anActor({ memberships: [{ ...aMembership, leftOn: '2023-10-20' }] }),
      'near',
    )!;
    expect([...may].sort()).toEqual([
      'cohorts.choose-own-name',
      'cohorts.read-own',
      'learning.read-own',
      'privacy.erase-own',
    ]);
  });

  it('never gives an administrator the workshops of a cohort', () => {
    const may = permissionsInCohort(anActor({ grants: ['administrator'] }), 'anywhere')!;
    expect(may.has('review.read-cohort')).toBe(true);
    expect(may.has('workshops.read')).toBe(false);
  });
});
