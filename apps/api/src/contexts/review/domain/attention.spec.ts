import { attentionOf, type ModuleFacts, type PersonFacts } from './attention.ts';

const today = '2023-10-24';
const aModule = (over: Partial<ModuleFacts> = {}): ModuleFacts => ({
  ...{ state: 'open', opensOn: '2023-10-19', guideOn: '2023-10-29', missing: 5 },
  ...over,
});
const lateModule = (guideOn: string) =>
  aModule({ state: 'late', opensOn: '2023-09-18', guideOn, missing: 1 });
const aPerson = (over: Partial<PersonFacts> = {}): PersonFacts => ({
  ...{
    walking: true,
    joinedOn: '2023-09-18',
    lastActiveOn: today,
    modules: [aModule()],
    latestWorkshop: null,
  },
  ...over,
});

describe('who is to be followed up', () => {
  it('is nobody who did something lately, is not behind and came', () => {
    const latestWorkshop = { unitKey: 'A2', attendance: 'present' };
    expect(attentionOf(aPerson({ latestWorkshop }), today)).toEqual([]);
  });

  it('is somebody silent for ten days with something to do', () => {
    expect(attentionOf(aPerson({ lastActiveOn: '2023-10-15' }), today)).toEqual([]);
    expect(attentionOf(aPerson({ lastActiveOn: '2023-10-14' }), today)).toEqual([
      { code: 'inactive', days: 10 },
    ]);
  });

  it('counts from the day they joined when they never began', () => {
    expect(attentionOf(aPerson({ lastActiveOn: null }), today)).toEqual([{ code: 'inactive', days: 36 }]);
    expect(attentionOf(aPerson({ lastActiveOn: null, joinedOn: '2023-10-16' }), today)).toEqual([]);
  });

  it('is not somebody silent who has nothing to do: all is done, or opens later', () => {
    const ahead = aModule({ state: 'in-progress', opensOn: '2023-10-30' });
    const modules = [
      aModule({ state: 'done', missing: 0 }),
      aModule({ state: 'not-open', opensOn: '2023-10-30' }),
      ahead,
    ];
    expect(attentionOf(aPerson({ lastActiveOn: '2023-10-01', modules }), today)).toEqual([]);
  });

  it('is somebody with two modules left behind, not with one', () => {
    const [one, other] = [lateModule('2023-10-13'), lateModule('2023-10-18')];
    expect(attentionOf(aPerson({ modules: [one] }), today)).toEqual([]);
    expect(attentionOf(aPerson({ modules: [one, other] }), today)).toEqual([{ code: 'late', modules: 2 }]);
  });

  it('does not hold what was due before they came against who joined later', () => {
    const modules = ['2023-09-24', '2023-09-27', '2023-10-13', '2023-10-16'].map(lateModule);
    expect(attentionOf(aPerson({ modules, joinedOn: '2023-10-16' }), today)).toEqual([]);
  });

  it('is somebody who missed the latest workshop, not one whose presence nobody marked', () => {
    const latest = (attendance: string | null) => aPerson({ latestWorkshop: { unitKey: 'A2', attendance } });
    expect(attentionOf(latest('absent'), today)).toEqual([{ code: 'absent', unitKey: 'A2' }]);
    expect(attentionOf(latest('phone'), today)).toEqual([]);
    expect(attentionOf(latest(null), today)).toEqual([]);
  });

  it('gives every reason, most pressing first', () => {
    const modules = [lateModule('2023-10-13'), lateModule('2023-10-18')];
    const latestWorkshop = { unitKey: 'A2', attendance: 'absent' };
    const codes = attentionOf(aPerson({ modules, latestWorkshop, lastActiveOn: '2023-10-01' }), today).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['inactive', 'late', 'absent']);
  });

  it('is nobody who left, nor anybody of an archived cohort', () => {
    const modules = [lateModule('2023-10-13'), lateModule('2023-10-18')];
    expect(attentionOf(aPerson({ walking: false, modules, lastActiveOn: null }), today)).toEqual([]);
  });
});
