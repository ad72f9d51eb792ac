import { messageKinds, noticeKinds, refusableMails } from '@cheminer/vocabulary';
import { choose, isRefused, isWanted, refusedAs, untilChosen } from './preferences.ts';

describe('what somebody wants to be written about', () => {
  it('is everything until they choose, but the week that one asks for', () => {
    expect(messageKinds.filter((kind) => !isWanted(kind, untilChosen))).toEqual(['study-week']);
  });

  it('never leaves out a move, a cancellation, a return or a notice', () => {
    const nothing = { invitations: false, edits: false, digest: true, study: false, reminders: [] };
    expect(messageKinds.filter((kind) => isWanted(kind, nothing))).toEqual([
      'moved',
      'cancelled',
      'reopened',
      'released',
      ...noticeKinds,
    ]);
    expect(messageKinds.filter((kind) => refusedAs(kind) === null)).toEqual([
      'moved',
      'cancelled',
      'reopened',
      'released',
      ...noticeKinds,
    ]);
  });

  it.each(refusableMails)(
    'leaves out %s alone when that is refused, and has it again when it is not',
    (kind) => {
      const refused = choose(untilChosen, kind, true);
      expect(refusableMails.filter((each) => isRefused(each, refused))).toEqual([kind]);
      expect(choose(refused, kind, false)).toEqual(untilChosen);
    },
  );

  it('ends the whole message of the morning when that is refused', () => {
    const both = { ...untilChosen, study: true };
    expect(choose(both, 'edited', true)).toMatchObject({ edits: false, study: false });
    expect(isRefused('edited', { ...both, edits: false })).toBe(false);
  });

  it('takes reminders at some distances and not at others', () => {
    const some = { ...untilChosen, reminders: ['1d'] as const };
    expect(isWanted('reminder-1d', some)).toBe(true);
    expect(isWanted('reminder-7d', some)).toBe(false);
    expect(isRefused('reminder', some)).toBe(false);
  });
});
