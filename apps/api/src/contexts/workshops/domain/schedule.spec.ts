import { checkMeetingPoint, reschedule, type ScheduledWorkshop } from './schedule.ts';
import { AlreadyMarked, AlreadyOpen, ChangedMeanwhile, PlaceOrLinkMissing } from './workshops.refusals.ts';

const point = { place: null, link: 'https://visio.example/a' };
const when = { startsAt: new Date('2027-03-04T09:00:00Z'), zone: 'Europe/Paris', minutes: 120 };
const workshop: ScheduledWorkshop = { ...when, ...point, status: 'scheduled', revision: 3, marked: false };
const later = new Date('2027-03-05T09:00:00Z');

describe('the meeting point', () => {
  it('is a place, a link or both', () => {
    expect(() => checkMeetingPoint({ place: 'Mairie', link: null })).not.toThrow();
    expect(() => checkMeetingPoint({ place: null, link: 'https://visio.example' })).not.toThrow();
    expect(() => checkMeetingPoint({ place: null, link: null })).toThrow(PlaceOrLinkMissing);
  });
});

describe('rescheduling', () => {
  it('says whether the start moved, for then everybody is asked again', () => {
    expect(reschedule(workshop, { ...workshop, startsAt: later }, 3)).toEqual({ revision: 4, moved: true });
    expect(reschedule(workshop, { ...workshop, minutes: 150 }, 3)).toEqual({ revision: 4, moved: false });
    expect(reschedule(workshop, { ...workshop, place: 'Mairie' }, 3)).toEqual({ revision: 4, moved: false });
  });

  it('changes nothing when nothing is new, though the hour is another object', () => {
    expect(reschedule(workshop, { ...workshop, startsAt: new Date(workshop.startsAt) }, 3)).toBeNull();
  });

  it('is refused over what somebody else wrote meanwhile, with what they wrote', () => {
    const stale = () => reschedule(workshop, { ...workshop, startsAt: later }, 2);
    expect(stale).toThrow(ChangedMeanwhile);
    const facts = { revision: 3, startsAt: '2027-03-04T09:00:00.000Z', zone: 'Europe/Paris', minutes: 120 };
    expect(stale).toThrow(expect.objectContaining({ facts: { ...facts, link: 'https://visio.example/a' } }));
  });

  it('is refused once the workshop was opened, or marked from paper', () => {
    expect(() => reschedule({ ...workshop, status: 'open' }, workshop, 3)).toThrow(AlreadyOpen);
    expect(() => reschedule({ ...workshop, status: 'closed' }, workshop, 3)).toThrow(AlreadyOpen);
    expect(() => reschedule({ ...workshop, marked: true }, workshop, 3)).toThrow(AlreadyMarked);
  });

  it('does not lose the meeting point', () => {
    expect(() => reschedule(workshop, { ...workshop, link: null }, 3)).toThrow(PlaceOrLinkMissing);
  });
});
