import type { Need } from '../../app/work-time/answers.ts';
import { saysTheSame, toldBy, typedFrom } from './typed.ts';

const breaks: Need = {
  ...{ kind: 'breaks', note: 'Toutes les 45 minutes' },
  ...{ sharedWithFacilitator: true, sharedWithCoordinator: false },
};
const paper: Need = { ...breaks, kind: 'paper', note: '' };

describe('the needs as they are typed', () => {
  it('have a line for each kind, ticked where it is needed', () => {
    expect(typedFrom([breaks]).map(({ kind, needed }) => `${kind} ${needed}`)).toEqual([
      'captions false',
      'breaks true',
      'interpreter false',
      'paper false',
      'other false',
    ]);
  });

  it('are told as they were read, without the spaces around', () => {
    expect(toldBy(typedFrom([breaks]))).toEqual([breaks]);
    expect(toldBy(typedFrom([{ ...breaks, note: ' Toutes les 45 minutes ' }]))).toEqual([breaks]);
  });

  it('say the same in whichever order, and not when one word or one reader differs', () => {
    expect(saysTheSame([breaks, paper], [paper, breaks])).toBe(true);
    expect(saysTheSame([breaks], [breaks, paper])).toBe(false);
    expect(saysTheSame([breaks], [{ ...breaks, note: '' }])).toBe(false);
    expect(saysTheSame([breaks], [{ ...breaks, sharedWithCoordinator: true }])).toBe(false);
  });

  it('keep the words of what is unticked, and do not tell them', () => {
    const unticked = typedFrom([breaks]).map((line) => ({ ...line, needed: false }));
    expect(toldBy(unticked)).toEqual([]);
    expect(unticked.find(({ kind }) => kind === 'breaks')!.note).toBe('Toutes les 45 minutes');
  });
});
