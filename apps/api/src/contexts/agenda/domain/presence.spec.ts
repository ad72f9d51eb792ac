import fc from 'fast-check';
import { ReasonNeeded } from '../../../kit/reason.ts';
import { MemberLeft, NotBegun } from './agenda.refusals.ts';
import { changePresence, type PresenceFacts } from './presence.ts';

const now = new Date('2027-03-01T11:00:00Z');
const facts = (over: Partial<PresenceFacts> = {}): PresenceFacts => ({
  ...{ startsAt: now, day: '2027-03-01', leftOn: null, before: null },
  ...over,
});
const present = { present: true, reason: null };
const absent = (reason: string | null = null) => ({ present: false, reason });

describe('marking who was at a webinar', () => {
  it('completes the step for whoever was there, and leaves it for whoever was not', () => {
    expect(changePresence(facts(), present, now)).toEqual({ effect: 'completes' });
    expect(changePresence(facts(), absent(), now)).toEqual({ effect: 'none' });
    expect(changePresence(facts({ before: false }), present, now)).toEqual({ effect: 'completes' });
  });

  it('changes nothing when the same is marked again', () => {
    expect(changePresence(facts({ before: true }), present, now)).toBeNull();
    expect(changePresence(facts({ before: false }), absent(), now)).toBeNull();
  });

  it('takes a presence back for a reason of 3 to 500 characters, and only so', () => {
    const takeBack = (reason: string | null) => () =>
      changePresence(facts({ before: true }), absent(reason), now);
    for (const none of [null, '', ' ab ', 'a'.repeat(501)]) expect(takeBack(none)).toThrow(ReasonNeeded);
    expect(takeBack(' Homonyme ')()).toEqual({ effect: 'withdraws', reason: 'Homonyme' });
  });

  it('waits for the hour', () => {
    const ahead = facts({ startsAt: new Date('2027-03-01T11:00:01Z') });
    expect(() => changePresence(ahead, present, now)).toThrow(NotBegun);
  });

  it('is not for whoever had left before the day', () => {
    expect(() => changePresence(facts({ leftOn: '2027-02-28' }), present, now)).toThrow(MemberLeft);
    expect(changePresence(facts({ leftOn: '2027-03-01' }), present, now)).not.toBeNull();
  });

  it('leaves the step completed if and only if the last mark is a presence', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (marks) => {
        let before: boolean | null = null;
        let completed = false;
        for (const mark of marks) {
          const change = changePresence(facts({ before }), { present: mark, reason: 'Correction' }, now);
          if (change?.effect === 'completes') completed = true;
          if (change?.effect === 'withdraws') completed = false;
          before = mark;
        }
        return completed === (before === true);
      }),
    );
  });
});
