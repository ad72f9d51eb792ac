import { type StandInFacts, standInFor } from './stand-in.ts';
import { AlreadyClosed, Cancelled, CannotStandIn } from './workshops.refusals.ts';

const facts = (over: Partial<StandInFacts> = {}): StandInFacts => ({
  ...{ workshop: { status: 'scheduled', day: '2027-03-04' }, facilitatorId: 'solene' },
  facilitators: [
    { memberId: 'solene', joinedOn: '2027-02-01', leftOn: null },
    { memberId: 'thomas', joinedOn: '2027-03-04', leftOn: '2027-03-04' },
    { memberId: 'gone', joinedOn: '2027-02-01', leftOn: '2027-03-03' },
    { memberId: 'to-come', joinedOn: '2027-03-05', leftOn: null },
  ],
  ...over,
});

describe('who stands in for the facilitator', () => {
  it('is a facilitator of the cohort who is there that day', () => {
    expect(standInFor(facts(), 'thomas')).toBe('thomas');
    expect(() => standInFor(facts(), 'gone')).toThrow(CannotStandIn);
    expect(() => standInFor(facts(), 'to-come')).toThrow(CannotStandIn);
    expect(() => standInFor(facts(), 'fatou')).toThrow(CannotStandIn);
  });

  it('is nobody when the facilitator of the group takes it back', () => {
    expect(standInFor(facts(), null)).toBeNull();
    expect(standInFor(facts(), 'solene')).toBeNull();
  });

  it('may change while the workshop is under way, not once it is over or cancelled', () => {
    const of = (status: StandInFacts['workshop']['status']) =>
      facts({ workshop: { status, day: '2027-03-04' } });
    expect(standInFor(of('open'), 'thomas')).toBe('thomas');
    expect(() => standInFor(of('closed'), 'thomas')).toThrow(AlreadyClosed);
    expect(() => standInFor(of('cancelled'), 'thomas')).toThrow(Cancelled);
  });
});
