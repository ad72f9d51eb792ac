import { marksOfAll } from './marks.ts';

const marks = (useful: number) => ({ useful, heard: 4, frame: 5 });

describe('What a group thought of its workshop', () => {
  it('is not told of two people', () => {
    expect(marksOfAll([marks(2), marks(5)])).toBeNull();
  });

  it('is the mean of each mark, to a tenth, from three on', () => {
    expect(marksOfAll([marks(2), marks(5), marks(4)])).toEqual({ count: 3, useful: 3.7, heard: 4, frame: 5 });
  });
});
