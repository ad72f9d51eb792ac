import { LeavesBeforeJoining } from './cohorts.refusals.ts';
import { departs, leavesWithTerritory, type Stay } from './departure.ts';

const stay: Stay = { joinedOn: '2027-02-01', leftOn: null, leftReason: null };
const leaving = { on: '2027-03-04', reason: 'Mutation' };

describe('a departure', () => {
  it('is new until it was said with this day and this reason', () => {
    expect(departs(stay, leaving)).toBe(true);
    const left = { ...stay, leftOn: leaving.on, leftReason: leaving.reason };
    expect(departs(left, leaving)).toBe(false);
    expect(departs(left, { ...leaving, on: '2027-03-05' })).toBe(true);
    expect(departs(left, { ...leaving, reason: 'Congé' })).toBe(true);
  });

  it('is not before the arrival', () => {
    expect(departs(stay, { ...leaving, on: '2027-02-01' })).toBe(true);
    expect(() => departs(stay, { ...leaving, on: '2027-01-31' })).toThrow(LeavesBeforeJoining);
  });

  it('of a territory is that of whoever had not left by then', () => {
    expect(leavesWithTerritory({ leftOn: null }, '2027-03-04')).toBe(true);
    expect(leavesWithTerritory({ leftOn: '2027-03-05' }, '2027-03-04')).toBe(true);
    expect(leavesWithTerritory({ leftOn: '2027-03-04' }, '2027-03-04')).toBe(false);
  });
});
