import { type Need, type NeedList, tellNeeds } from './needs.ts';
import { NeedsChanged, NeedUnsaid } from './needs.refusals.ts';

const now = new Date('2027-03-01T11:00:00Z');
const nothing: NeedList = { revision: 0, toldAt: null, needs: [] };
const captions: Need = {
  ...{ kind: 'captions', note: '' },
  ...{ sharedWithFacilitator: true, sharedWithCoordinator: false },
};
const told: NeedList = { revision: 3, toldAt: new Date('2027-02-01T11:00:00Z'), needs: [captions] };

describe('the needs that somebody tells', () => {
  it('are kept whole, under a number that grows', () => {
    expect(tellNeeds(nothing, { revision: 0, needs: [captions] }, now)).toEqual({
      ...{ revision: 1, toldAt: now, needs: [captions] },
    });
    expect(tellNeeds(told, { revision: 3, needs: [] }, now)).toEqual({ revision: 4, toldAt: now, needs: [] });
  });

  it('told twice change nothing, from whichever revision', () => {
    expect(tellNeeds(told, { revision: 3, needs: [captions] }, now)).toBeNull();
    expect(tellNeeds(told, { revision: 2, needs: [captions] }, now)).toBeNull();
  });

  it('are another list when one word or one reader differs', () => {
    const changes: Partial<Need>[] = [
      { note: 'en direct' },
      { sharedWithCoordinator: true },
      { sharedWithFacilitator: false },
      { kind: 'paper' },
    ];
    const lists = changes.map((change) =>
      tellNeeds(told, { revision: 3, needs: [{ ...captions, ...change }] }, now),
    );
    expect(lists.map((list) => list?.revision)).toEqual([4, 4, 4, 4]);
  });

  it('do not overwrite what another device told since: both are kept', () => {
    const late = () => tellNeeds(told, { revision: 2, needs: [] }, now);
    expect(late).toThrow(NeedsChanged);
    try {
      late();
    } catch (refusal) {
      expect((refusal as NeedsChanged).current).toEqual({
        revision: 3,
        toldAt: '2027-02-01T11:00:00.000Z',
        needs: [captions],
      });
    }
  });

  it('say in words what « autre » is', () => {
    const other: Need = { ...captions, kind: 'other' };
    expect(() => tellNeeds(nothing, { revision: 0, needs: [captions, other] }, now)).toThrow(NeedUnsaid);
    expect(
      tellNeeds(nothing, { revision: 0, needs: [{ ...other, note: 'Une boucle' }] }, now),
    ).not.toBeNull();
  });
});
