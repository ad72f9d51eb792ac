import { ReasonNeeded } from '../../../kit/reason.ts';
import { checkMeetingPoint, reschedule, type ScheduledWorkshop, type Wish } from './schedule.ts';
import { AlreadyMarked, AlreadyOpen, ChangedMeanwhile, PlaceOrLinkMissing } from './workshops.refusals.ts';

const point = { place: null, access: null, link: 'https://visio.example/a', phone: null };
const when = { startsAt: new Date('2027-03-04T09:00:00Z'), zone: 'Europe/Paris', minutes: 120 };
const workshop: ScheduledWorkshop = { ...when, ...point, status: 'scheduled', revision: 3, marked: false };
const later = new Date('2027-03-05T09:00:00Z');
const why = 'Congrès des maires';
const wish = (over: Partial<Wish> = {}): Wish => ({
  ...{ ...when, ...point, readRevision: 3, reason: why },
  ...over,
});

describe('the meeting point', () => {
  it('is a place, a link, a number to call, or several of them', () => {
    const nowhere = { place: null, link: null, phone: null };
    expect(() => checkMeetingPoint({ ...nowhere, place: 'Mairie' })).not.toThrow();
    expect(() => checkMeetingPoint({ ...nowhere, link: 'https://visio.example' })).not.toThrow();
    expect(() => checkMeetingPoint({ ...nowhere, phone: '01 23 45 67 89' })).not.toThrow();
    expect(() => checkMeetingPoint(nowhere)).toThrow(PlaceOrLinkMissing);
  });
});

describe('rescheduling', () => {
  it('says whether the start moved, for then everybody is asked again', () => {
    const moved = { revision: 4, change: 'moved', reason: why };
    expect(reschedule(workshop, wish({ startsAt: later }))).toEqual(moved);
    const edited = { revision: 4, change: 'edited', reason: null };
    const quietly = { reason: null };
    expect(reschedule(workshop, wish({ minutes: 150, ...quietly }))).toEqual(edited);
    expect(reschedule(workshop, wish({ place: 'Mairie', ...quietly }))).toEqual(edited);
    expect(reschedule(workshop, wish({ access: 'Code 12', ...quietly }))).toEqual(edited);
    expect(reschedule(workshop, wish({ phone: '01 23', ...quietly }))).toEqual(edited);
  });

  it('says why it moves, to those who count on it', () => {
    expect(() => reschedule(workshop, wish({ startsAt: later, reason: null }))).toThrow(ReasonNeeded);
    expect(() => reschedule(workshop, wish({ startsAt: later, reason: 'x' }))).toThrow(ReasonNeeded);
  });

  it('gives back one that was cancelled, at its date or another, and says why', () => {
    const cancelled = { ...workshop, status: 'cancelled' as const };
    const reopened = { revision: 4, change: 'reopened', reason: why };
    expect(reschedule(cancelled, wish())).toEqual(reopened);
    expect(reschedule(cancelled, wish({ startsAt: later }))).toEqual(reopened);
    expect(() => reschedule(cancelled, wish({ reason: null }))).toThrow(ReasonNeeded);
  });

  it('changes nothing when nothing is new, though the hour is another object', () => {
    expect(reschedule(workshop, wish({ startsAt: new Date(workshop.startsAt) }))).toBeNull();
  });

  it('is refused over what somebody else wrote meanwhile, with what they wrote', () => {
    const stale = () => reschedule(workshop, wish({ startsAt: later, readRevision: 2 }));
    expect(stale).toThrow(ChangedMeanwhile);
    const facts = { revision: 3, startsAt: '2027-03-04T09:00:00.000Z', zone: 'Europe/Paris', minutes: 120 };
    expect(stale).toThrow(expect.objectContaining({ facts: { ...facts, link: 'https://visio.example/a' } }));
  });

  it('is refused once the workshop was opened, or marked from paper', () => {
    expect(() => reschedule({ ...workshop, status: 'open' }, wish())).toThrow(AlreadyOpen);
    expect(() => reschedule({ ...workshop, status: 'closed' }, wish())).toThrow(AlreadyOpen);
    expect(() => reschedule({ ...workshop, marked: true }, wish())).toThrow(AlreadyMarked);
  });

  it('does not lose the meeting point', () => {
    expect(() => reschedule(workshop, wish({ link: null }))).toThrow(PlaceOrLinkMissing);
  });
});
