import fc from 'fast-check';
import { asAnswers } from './counted.ts';
import { agreement, type Change, enqueue, nextToSend, settledBy, turnedDown } from './queue.ts';
import type { Draft, Left, Write } from './write.ts';

let made = 0;
const place = { cohortId: 'c', stepKey: 's' };
const left = (what: Left) => ({ ...place, ...what, id: `w${(made += 1)}`, doneAt: '2027-03-01T08:00:00Z' });
const draft = (value: string, entryKey = 'text') => left({ what: 'draft', entryKey, value, baseVersion: 0 });

/** The list after something new was left. */
function add(writes: readonly Write[], what: ReturnType<typeof left>): Write[] {
  const { write, replaced } = enqueue(writes, what);
  return [...writes.filter((each) => each !== replaced), write];
}
const mark = (writes: readonly Write[], id: string, over: Partial<Write>): Write[] =>
  writes.map((each) => (each.id === id ? ({ ...each, ...over } as Write) : each));

const apply = (writes: readonly Write[], { put, gone }: Change): Write[] => [
  ...writes.filter(({ id }) => !gone.includes(id) && !put.some((each) => each.id === id)),
  ...put,
];
const conflict = (value: string) =>
  ({
    code: 'learning.draft-conflict',
    current: { value, version: 3, savedAt: '2027-03-01T07:00:00Z' },
  }) as never;

describe('what waits to be sent', () => {
  it('keeps the last text of an entry, at the rank of the first', () => {
    const writes = [draft('Bon'), left({ what: 'completion', end: true }), draft('Bonjour')].reduce(
      add,
      [] as Write[],
    );
    expect(writes).toHaveLength(2);
    expect(nextToSend(writes)).toMatchObject({ what: 'draft', value: 'Bonjour' });
  });

  it('never replaces what went out: it may have arrived', () => {
    const [first] = add([], draft('Bon'));
    const writes = add(mark([first!], first!.id, { tried: true }), draft('Bonjour'));
    expect(writes.map((each) => (each as Draft).value)).toEqual(['Bon', 'Bonjour']);
    expect(nextToSend(writes)).toMatchObject({ value: 'Bon' });
  });

  it('starts what was typed since from the version that was acknowledged', () => {
    const [first] = add([], draft('Bon')) as Draft[];
    const writes = add(mark([first!], first!.id, { tried: true }), draft('Bonjour'));
    expect(settledBy(writes, first!, 4)).toMatchObject({
      put: [{ value: 'Bonjour', baseVersion: 4 }],
      gone: [first!.id],
    });
  });

  it('remembers a write that may have arrived under another name', () => {
    const [first] = add([], draft('Bon'));
    const [second] = add([first!], draft('Bonjour'));
    const [third] = add([second!], draft('Bonjour à'));
    expect([second!.afterWrite, third!.afterWrite]).toEqual([first!.id, first!.id]);
  });

  it('keeps that the end was reached, wherever one went since', () => {
    const places = [1, 0.2].map((position, index) => left({ what: 'position', position, end: index === 0 }));
    expect(places.reduce(add, [] as Write[])).toMatchObject([{ position: 0.2, end: true }]);
  });

  it('is not held up by what was refused or waits for a choice', () => {
    const writes = [draft('x', 'a'), draft('y', 'b'), draft('z', 'c')].reduce(add, [] as Write[]);
    const marked = mark(mark(writes, writes[0]!.id, { state: 'refused' }), writes[1]!.id, {
      state: 'conflict',
    });
    expect(nextToSend(marked)).toMatchObject({ value: 'z' });
  });

  it('keeps two texts while somebody chooses, whatever they type meanwhile', () => {
    const [first] = add([], draft('Bon'));
    const writes = apply([first!], turnedDown([first!], first!, conflict('Bonsoir')));
    expect(nextToSend(writes)).toBeUndefined();
    expect(add(writes, draft('Bonjour'))).toMatchObject([
      { value: 'Bonjour', state: 'conflict', problem: { current: { value: 'Bonsoir' } } },
    ]);
  });

  it('asks nothing when two devices wrote the same', () => {
    const [first] = add([], draft('Bon'));
    expect(agreement(first!, conflict('Bon'))).toMatchObject({ version: 3 });
    expect(agreement(first!, conflict('Bonsoir'))).toBeNull();
  });

  it('keeps of two texts turned down only the newer one, which is asked about once', () => {
    const [first] = add([], draft('Bon'));
    const writes = add(mark([first!], first!.id, { tried: true }), draft('Bonjour'));
    expect(apply(writes, turnedDown(writes, first!, conflict('Bonsoir')))).toMatchObject([
      { value: 'Bonjour', state: 'waiting' },
    ]);
  });

  it('takes the place of what was refused once it is put right', () => {
    const [first] = add([], draft('trop long'));
    const refused = apply(
      [first!],
      turnedDown([first!], first!, { code: 'learning.text-too-long' } as never),
    );
    expect(refused).toMatchObject([{ state: 'refused', value: 'trop long' }]);
    expect(add(refused, draft('court'))).toMatchObject([{ state: 'waiting', value: 'court' }]);
  });

  it('counts an entry once, however often it was typed in and validated', () => {
    const [first] = add([], draft('Bon', 'q'));
    const typed = add(mark([first!], first!.id, { tried: true }), draft('Bonjour', 'q'));
    const writes = add(typed, left({ what: 'answer', entryKey: 'q', value: 'Bonjour' }));
    expect(asAnswers(writes)).toMatchObject([{ what: 'answer', value: 'Bonjour' }]);
  });

  it('is counted without the places to resume at', () => {
    const writes = [draft('x'), left({ what: 'position', position: 1, end: true })].reduce(
      add,
      [] as Write[],
    );
    expect(asAnswers(writes)).toHaveLength(1);
  });

  it('whatever is left, and whenever it goes out, ends with the last text of each entry, each sent once, in order', () => {
    const happening = fc.oneof(
      fc.record({ typed: fc.constantFrom('a', 'b'), text: fc.string({ maxLength: 4 }) }),
      fc.constant('answer' as const),
      fc.constant('send' as const),
      fc.constant('lost' as const),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        let writes: Write[] = [];
        const [sent, last] = [[] as Write[], new Map<string, string>()];
        const goOut = () => {
          const next = nextToSend(writes);
          if (!next) return;
          sent.push(next);
          writes = apply(writes, settledBy(writes, next, sent.length));
        };
        const happen = {
          answer: () => (writes = add(writes, left({ what: 'answer', entryKey: 'q', value: 'b' }))),
          send: goOut,
          lost: () => (writes = mark(writes, nextToSend(writes)?.id ?? '', { tried: true })),
        };
        for (const each of happenings) {
          if (typeof each === 'string') happen[each]();
          else {
            last.set(each.typed, each.text);
            writes = add(writes, draft(each.text, each.typed));
          }
        }
        while (writes.length > 0) goOut();
        expectRight(sent, last);
      }),
    );
  });
});

function expectRight(sent: readonly Write[], last: ReadonlyMap<string, string>): void {
  expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
  const answers = sent.filter(({ what }) => what === 'answer').map(({ id }) => Number(id.slice(1)));
  expect(answers).toEqual([...answers].sort((one, other) => one - other));
  for (const [entry, text] of last) {
    const drafts = sent.filter((each): each is Draft => each.what === 'draft' && each.entryKey === entry);
    expect(drafts.at(-1)!.value).toBe(text);
  }
}
