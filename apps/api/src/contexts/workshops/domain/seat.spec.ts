import { seatAt, seatIn } from './seat.ts';

const group = {
  facilitatorId: 'solene',
  relayId: 'thomas',
  members: [{ memberId: 'fatou' }, { memberId: 'remi' }],
  standsInAt: [],
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

  it('is to run some of its workshops for whoever stands in there, and the others not', () => {
    const standing = { ...group, standsInAt: ['third'] };
    expect(seatIn(standing, { memberId: 'david', role: 'facilitator' })).toBe('standing-in');
    expect(seatIn(standing, { memberId: 'solene', role: 'facilitator' })).toBe('running');
    expect(seatAt({ seat: 'standing-in', standsInAt: ['third'] }, 'third')).toBe('running');
    expect(seatAt({ seat: 'standing-in', standsInAt: ['third'] }, 'fourth')).toBeNull();
    expect(seatAt({ seat: 'taking-part', standsInAt: [] }, 'third')).toBe('taking-part');
  });

  it('is not to run it for a participant who was named relay: that takes the role', () => {
    const relayed = { ...group, relayId: 'remi' };
    expect(seatIn(relayed, { memberId: 'remi', role: 'participant' })).toBe('taking-part');
  });
});
