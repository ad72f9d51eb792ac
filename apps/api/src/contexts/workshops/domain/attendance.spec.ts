import { ReasonNeeded } from '../../../kit/reason.ts';
import fc from 'fast-check';
import {
  type AttendanceFacts,
  attendanceStatuses,
  changeAttendance,
  isPresence,
  markedByMistake,
  wasThere,
} from './attendance.ts';
import { Cancelled, MemberLeft, NotBegun } from './workshops.refusals.ts';

const now = new Date('2027-03-04T10:00:00Z');
const open = { status: 'open' as const, startsAt: new Date('2027-03-04T09:00:00Z'), day: '2027-03-04' };
const closed = { ...open, status: 'closed' as const };
const facts = (over: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
  ...{ workshop: open, before: null, leftOn: null },
  ...over,
});
const mark = (status: (typeof attendanceStatuses)[number], reason: string | null = null) => ({
  status,
  reason,
});

describe('marking who was there', () => {
  it('completes the step for whoever was present, late or on the telephone', () => {
    const effects = attendanceStatuses.map((each) => changeAttendance(facts(), mark(each), now)?.effect);
    expect(effects).toEqual(['completes', 'completes', 'completes', 'none']);
  });

  it('keeps before and after', () => {
    const change = changeAttendance(facts({ before: 'present' }), mark('late', 'Arrivée à 10 h'), now);
    expect(change).toEqual({ before: 'present', after: 'late', reason: 'Arrivée à 10 h', effect: 'none' });
  });

  it('changes nothing when the same is marked again, closed or not, with a reason or without', () => {
    expect(changeAttendance(facts({ before: 'present' }), mark('present'), now)).toBeNull();
    expect(changeAttendance(facts({ workshop: closed, before: 'absent' }), mark('absent'), now)).toBeNull();
  });

  it('waits until the workshop has begun, and takes what was held on paper', () => {
    const ahead = { ...open, status: 'scheduled' as const, startsAt: new Date('2027-03-04T10:00:01Z') };
    expect(() => changeAttendance(facts({ workshop: ahead }), mark('present'), now)).toThrow(NotBegun);
    const past = { ...ahead, startsAt: now };
    expect(changeAttendance(facts({ workshop: past }), mark('present'), now)?.effect).toBe('completes');
  });

  it('is for no workshop that was cancelled', () => {
    const cancelled = { ...open, status: 'cancelled' as const };
    expect(() => changeAttendance(facts({ workshop: cancelled }), mark('present'), now)).toThrow(Cancelled);
  });

  it('is not for whoever had left before the day, and is for whoever left on the day', () => {
    expect(() => changeAttendance(facts({ leftOn: '2027-03-03' }), mark('present'), now)).toThrow(MemberLeft);
    expect(changeAttendance(facts({ leftOn: '2027-03-04' }), mark('present'), now)).not.toBeNull();
    expect(wasThere(null, '2027-03-04')).toBe(true);
  });
});

describe('the reason of a change', () => {
  it('may be omitted while the workshop is open; a withdrawn presence then says that it was a mistake', () => {
    const correct = (reason: string | null) =>
      changeAttendance(facts({ before: 'late' }), mark('absent', reason), now);
    expect(correct(null)).toMatchObject({ effect: 'withdraws', reason: markedByMistake });
    expect(correct('  ')).toMatchObject({ reason: markedByMistake });
    expect(correct('C’était Yann')).toMatchObject({ effect: 'withdraws', reason: 'C’était Yann' });
    expect(changeAttendance(facts(), mark('absent'), now)).toMatchObject({ reason: null });
  });

  it('is needed for every change once the workshop is closed, the first one too', () => {
    for (const before of [null, ...attendanceStatuses]) {
      for (const after of attendanceStatuses.filter((each) => each !== before)) {
        const change = (reason: string | null) => () =>
          changeAttendance(facts({ workshop: closed, before }), mark(after, reason), now);
        expect(change(null)).toThrow(ReasonNeeded);
        expect(change('Feuille signée')()).toMatchObject({ reason: 'Feuille signée' });
      }
    }
  });

  it('has 3 to 500 characters', () => {
    const change = (reason: string) => () =>
      changeAttendance(facts({ workshop: closed }), mark('late', reason), now);
    expect(change(' ab ')).toThrow(ReasonNeeded);
    expect(change('a'.repeat(501))).toThrow(ReasonNeeded);
    expect(change(' abc ')()).toMatchObject({ reason: 'abc' });
    expect(change('a'.repeat(500))).not.toThrow();
    expect(() => changeAttendance(facts(), mark('late', 'ab'), now)).toThrow(ReasonNeeded);
  });
});

describe('a series of marks', () => {
  it('leaves the step completed if and only if the last mark is a presence', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...attendanceStatuses)), (marks) => {
        let before: AttendanceFacts['before'] = null;
        let completed = false;
        for (const status of marks) {
          const change = changeAttendance(facts({ before }), mark(status), now);
          if (change?.effect === 'completes') completed = true;
          if (change?.effect === 'withdraws') completed = false;
          before = status;
        }
        return completed === isPresence(before);
      }),
    );
  });
});
