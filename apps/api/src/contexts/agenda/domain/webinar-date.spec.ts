import { ReasonNeeded } from '../../../kit/reason.ts';
import { AlreadyMarked, ChangedMeanwhile } from './agenda.refusals.ts';
import { type DatedWebinar, redate, type WebinarWish } from './webinar-date.ts';

const date = {
  ...{ startsAt: new Date('2027-03-04T09:00:00Z'), minutes: 90, place: null, access: null },
  ...{ link: 'https://visio.example/tous', phone: null, facilitatorId: null },
};
const webinar: DatedWebinar = { ...date, revision: 2, cancelledAt: null, marked: false };
const why = 'Intervenante souffrante';
const wish = (over: Partial<WebinarWish> = {}): WebinarWish => ({
  ...{ ...date, readRevision: 2, reason: why },
  ...over,
});
const later = new Date('2027-03-05T09:00:00Z');

describe('another date for a webinar', () => {
  it('moves it for a reason, or changes a detail without', () => {
    expect(redate(webinar, wish({ startsAt: later }))).toEqual({ change: 'moved', reason: why });
    expect(redate(webinar, wish({ phone: '01 23', reason: null }))).toEqual({
      change: 'edited',
      reason: null,
    });
    expect(() => redate(webinar, wish({ startsAt: later, reason: ' a ' }))).toThrow(ReasonNeeded);
  });

  it('is nothing when it is so already', () => {
    expect(redate(webinar, wish({ startsAt: new Date(date.startsAt) }))).toBeNull();
  });

  it('gives back one that was cancelled', () => {
    expect(redate({ ...webinar, cancelledAt: later }, wish())).toEqual({ change: 'reopened', reason: why });
  });

  it('is refused over what changed meanwhile, and once people were there', () => {
    expect(() => redate(webinar, wish({ startsAt: later, readRevision: 1 }))).toThrow(ChangedMeanwhile);
    expect(() => redate({ ...webinar, marked: true }, wish({ startsAt: later }))).toThrow(AlreadyMarked);
  });
});
