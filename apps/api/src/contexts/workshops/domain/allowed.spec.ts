import { allowedOn } from './allowed.ts';

const now = new Date('2027-03-01T11:00:00Z');
const ahead = { status: 'scheduled' as const, startsAt: new Date('2027-03-04T09:00:00Z'), archived: false };
const open = { ...ahead, status: 'open' as const };
const nothing = { canRun: false, canReply: false, canMark: false };

describe('what may be done with a workshop', () => {
  it('is to run it for whoever runs the group, and to mark once it has begun', () => {
    expect(allowedOn(ahead, 'running', now)).toEqual({ canRun: true, canReply: false, canMark: false });
    expect(allowedOn(open, 'running', now)).toEqual({ canRun: true, canReply: false, canMark: true });
  });

  it('is to reply for whoever takes part, until it opens', () => {
    expect(allowedOn(ahead, 'taking-part', now)).toEqual({ ...nothing, canReply: true });
    expect(allowedOn(open, 'taking-part', now)).toEqual(nothing);
  });

  it('is nothing in an archived cohort', () => {
    expect(allowedOn({ ...open, archived: true }, 'running', now)).toEqual(nothing);
    expect(allowedOn({ ...ahead, archived: true }, 'taking-part', now)).toEqual(nothing);
  });
});
