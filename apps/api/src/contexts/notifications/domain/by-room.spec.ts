import type { MessageKind } from '@cheminer/vocabulary';
import { type RoomStanding, whyNotByRoom } from './by-room.ts';

const ahead: RoomStanding = {
  ...{ hasBegun: false, isClosed: false, isStopped: false, erasedBy: [], due: [] },
};
const over: RoomStanding = {
  ...{ ...ahead, hasBegun: true, isClosed: true },
  due: [{ memberId: 'remi', day: '2027-03-10' }],
};
const toRemi = (kind: MessageKind, day = '2027-03-10') => ({ kind, memberId: 'remi', day });

describe('a message about a workshop, read again against its room', () => {
  it.each<[string, MessageKind, RoomStanding]>([
    ['a reminder of what is ahead', 'reminder-1h', ahead],
    ['a look back at what is over', 'look-back', over],
    ['an action still to be tried', 'action-due', over],
  ])('leaves: %s', (_, kind, room) => {
    expect(whyNotByRoom(toRemi(kind), room)).toBeNull();
  });

  it.each<[string, MessageKind, RoomStanding, string]>([
    ['a reminder of what began before its hour', 'reminder-1d', { ...ahead, hasBegun: true }, 'too-late'],
    ['a move of what is over', 'moved', over, 'too-late'],
    ['a look back at what was reopened', 'look-back', { ...over, isClosed: false }, 'changed-since'],
    ['a look back at what was stopped', 'look-back', { ...over, isStopped: true }, 'nothing-left'],
    ['a look back of whoever erased it', 'look-back', { ...over, erasedBy: ['remi'] }, 'nothing-left'],
    ['an action that is done, or gone', 'action-due', { ...over, due: [] }, 'nothing-left'],
  ])('stays: %s', (_, kind, room, reason) => {
    expect(whyNotByRoom(toRemi(kind), room)).toBe(reason);
  });

  it('stays on a day that the person no longer wants, and leaves for the others', () => {
    expect(whyNotByRoom(toRemi('action-due', '2027-03-09'), over)).toBe('nothing-left');
    const erased = { ...over, erasedBy: ['fatou'] };
    expect(whyNotByRoom(toRemi('look-back'), erased)).toBeNull();
  });
});
