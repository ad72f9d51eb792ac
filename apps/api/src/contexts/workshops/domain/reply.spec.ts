import fc from 'fast-check';
import { checkRepliesOpen, countReplies, replyAnswers } from './reply.ts';
import { AlreadyOpen, Cancelled } from './workshops.refusals.ts';

describe('replies', () => {
  it('are taken until the workshop opens', () => {
    expect(() => checkRepliesOpen('scheduled')).not.toThrow();
    expect(() => checkRepliesOpen('open')).toThrow(AlreadyOpen);
    expect(() => checkRepliesOpen('closed')).toThrow(AlreadyOpen);
    expect(() => checkRepliesOpen('cancelled')).toThrow(Cancelled);
  });

  it('are counted by answer, silence included', () => {
    const replies = new Map([
      ['a', 'coming' as const],
      ['b', 'not-coming' as const],
      ['gone', 'coming' as const],
    ]);
    expect(countReplies(['a', 'b', 'c'], replies)).toEqual({ coming: 1, maybe: 0, notComing: 1, silent: 1 });
  });

  it('always sum to the people expected', () => {
    const people = fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 8 });
    const said = fc.array(fc.tuple(fc.string({ maxLength: 2 }), fc.constantFrom(...replyAnswers)));
    fc.assert(
      fc.property(people, said, (expected, answers) => {
        const { coming, maybe, notComing, silent } = countReplies(expected, new Map(answers));
        return coming + maybe + notComing + silent === expected.length;
      }),
    );
  });
});
