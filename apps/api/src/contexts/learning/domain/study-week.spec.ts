import { declaredMinutes, plannedMinutes, type TimedUnit } from './study-week.ts';

const today = '2027-03-01';
const step = { minutes: 10, required: true, collective: false, completedAt: null };
const unit: TimedUnit = {
  ...{ state: 'open', opensOn: '2027-02-22', done: 0, required: 2 },
  steps: [step, { ...step, minutes: 6 }],
};

describe('the time that a week asks for', () => {
  it('is what is left, alone, in what is open and not done', () => {
    const done = { ...step, completedAt: '2027-02-25T10:00:00Z' };
    const meeting = { ...step, collective: true, minutes: 120 };
    const optional = { ...step, required: false };
    const begun = { ...unit, done: 1, steps: [step, done, meeting, optional] };
    expect(declaredMinutes([begun], today)).toBe(10);
    expect(declaredMinutes([{ ...unit, required: 1 }], today)).toBe(6);
    expect(declaredMinutes([{ ...unit, state: 'done' }], today)).toBe(0);
  });

  it('adds up what is late and what has no date', () => {
    const late = { ...unit, state: 'late', opensOn: '2027-02-01' };
    expect(declaredMinutes([late, unit, { ...unit, opensOn: null }], today)).toBe(48);
  });

  it('leaves out what opens later, begun ahead or not', () => {
    const ahead = { ...unit, opensOn: '2027-03-02' };
    expect(
      declaredMinutes(
        [
          { ...ahead, state: 'not-open' },
          { ...ahead, state: 'in-progress' },
        ],
        today,
      ),
    ).toBe(0);
    expect(declaredMinutes([{ ...unit, opensOn: today }], today)).toBe(16);
  });
});

describe('the time that somebody planned', () => {
  const week = { from: new Date('2027-02-28T23:00:00Z'), to: new Date('2027-03-07T23:00:00Z') };
  const at = (instant: string, cancelledAt: Date | null = null) => ({
    ...{ startsAt: new Date(instant), minutes: 45, cancelledAt },
  });

  it('counts the slots that start in the week, from its first instant to before its last', () => {
    const slots = [at('2027-02-28T23:00:00Z'), at('2027-03-07T22:59:00Z'), at('2027-03-03T17:00:00Z')];
    expect(plannedMinutes(slots, week)).toBe(135);
    expect(plannedMinutes([at('2027-02-28T22:59:00Z'), at('2027-03-07T23:00:00Z')], week)).toBe(0);
  });

  it('does not count what is cancelled', () => {
    expect(plannedMinutes([at('2027-03-03T17:00:00Z', week.from)], week)).toBe(0);
  });
});
