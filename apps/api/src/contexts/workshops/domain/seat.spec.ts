import { seatIn } from './seat.ts';

const group = {
  facilitatorId: 'solene',
  relayId: 'thomas',
  members: [{ memberId: 'fatou' }, { memberId: 'remi' }],
};

describe('a seat in a group', () => {
  it('is to run it for its facilitator and its relay', () => {
    expect(seatIn(group, { memberId: 'solene', role: 'facilitator' })).toBe('running');
    expect(seatIn(group, { memberId: 'thomas', role: 'facilitator' })).toBe('running');
  });

  it('is to take part for its members', () => {
    expect(seatIn(group, { memberId: 'fatou', role: 'participant' })).toBe('taking-part');
  });

  it('is none for the facilitator of another group, nor for a coordinator', () => {
    expect(seatIn(group, { memberId: 'david', role: 'facilitator' })).toBeNull();
    expect(seatIn(group, { memberId: 'aurelie', role: 'coordinator' })).toBeNull();
    expect(seatIn({ ...group, relayId: null }, { memberId: 'thomas', role: 'facilitator' })).toBeNull();
  });

  it('is not to run it for a participant who was named relay: that takes the role', () => {
    const relayed = { ...group, relayId: 'remi' };
    expect(seatIn(relayed, { memberId: 'remi', role: 'participant' })).toBe('taking-part');
  });
});
