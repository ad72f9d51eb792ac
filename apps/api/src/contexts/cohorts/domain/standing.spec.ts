import { standingOf } from './standing.ts';

const unit = { done: 0, required: 5, opensOn: '2023-10-12', guideOn: '2023-10-18' };

describe('where a member stands in a unit', () => {
  it('gives the day of what is not open yet', () => {
    expect(standingOf(unit, '2023-10-11')).toEqual({
      state: 'not-open',
      notYet: { code: 'opens-on', day: '2023-10-12' },
    });
  });

  it('says how many steps are missing once it is open', () => {
    expect(standingOf(unit, '2023-10-12')).toEqual({
      state: 'open',
      notYet: { code: 'steps-missing', missing: 5 },
    });
    expect(standingOf({ ...unit, done: 2 }, '2023-10-18').notYet).toEqual({
      code: 'steps-missing',
      missing: 3,
    });
  });

  it('is in progress for whoever went ahead of the calendar', () => {
    expect(standingOf({ ...unit, done: 1 }, '2023-10-01').state).toBe('in-progress');
  });

  it('is late after its guide date, and stays to be done', () => {
    expect(standingOf({ ...unit, done: 4 }, '2023-10-19')).toEqual({
      state: 'late',
      notYet: { code: 'late', missing: 1, day: '2023-10-18' },
    });
  });

  it('is done whatever the day', () => {
    expect(standingOf({ ...unit, done: 5 }, '2024-01-01')).toEqual({ state: 'done', notYet: null });
  });

  it('has nothing to wait for where the calendar gives no day', () => {
    expect(standingOf({ done: 0, required: 1, opensOn: null, guideOn: null }, '2023-10-11').state).toBe(
      'open',
    );
  });
});
