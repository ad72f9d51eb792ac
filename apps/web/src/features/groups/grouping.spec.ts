import { type Arrangement, moved, type Person, saysTheSame, type Sketch, withProposal } from './grouping.ts';

const group = (groupKey: string, ...memberIds: string[]) => ({
  ...{ groupId: groupKey, groupKey, facilitatorId: 'f', relayId: null, memberIds },
});
const sketch = (...memberIds: string[]) => ({ memberIds }) as unknown as Sketch;
const facilitators = [{ memberId: 'f' }, { memberId: 'g' }] as Person[];

describe('groups as they are formed', () => {
  it('hold each person once, wherever they are moved', () => {
    const groups: Arrangement = [group('A', 'x', 'y'), group('B')];
    expect(moved(groups, 'x', 'B')).toEqual([group('A', 'y'), group('B', 'x')]);
    expect(moved(groups, 'x', null)).toEqual([group('A', 'y'), group('B')]);
  });

  it('take what is proposed, and the next letters for more of them', () => {
    expect(withProposal([group('A', 'x')], [sketch('y'), sketch('x')], facilitators)).toEqual([
      group('A', 'y'),
      { ...group('B', 'x'), groupId: null, facilitatorId: 'g' },
    ]);
  });

  it('are the same in whichever order people stand in them', () => {
    expect(saysTheSame([group('A', 'x', 'y')], [group('A', 'y', 'x')])).toBe(true);
    expect(saysTheSame([group('A', 'x')], [group('A')])).toBe(false);
  });
});
