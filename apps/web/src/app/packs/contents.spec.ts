import { bytesOfVideos, contentsOf, hasOpened, type Pack, printOf, withheldIn } from './contents.ts';

type Use = Pack['media'][number]['use'];
const piece = (url: string, use: Use, bytes = 100) => ({ url, use, bytes, mediaType: 'any/any' });
const packOf = (...media: Pack['media']): Pack => ({
  unitKey: 'T1M4',
  addresses: [{ url: 'step', bytes: 10, locked: false }],
  media,
});
const taken = (pack: Pack, withVideos = false) => contentsOf(pack, withVideos).map(({ url }) => url);

describe('what goes along with a module', () => {
  it('is its texts, captions, sounds and files; a film that has a sound stays', () => {
    const pack = packOf(
      piece('film', 'video'),
      piece('captions', 'captions'),
      piece('sound', 'audio'),
      piece('document', 'file'),
    );
    expect(taken(pack)).toEqual(['step', 'captions', 'sound', 'document']);
    expect(bytesOfVideos(pack)).toBe(100);
  });

  it('is a light film too, when no sound can stand in for it', () => {
    const pack = packOf(
      piece('light', 'video', 999_999),
      piece('its captions', 'captions'),
      piece('heavy', 'video', 1_000_000),
      piece('other captions', 'captions'),
    );
    expect(taken(pack)).toEqual(['step', 'light', 'its captions', 'other captions']);
  });

  it('is everything once films are asked for, each piece once', () => {
    const pack = packOf(piece('film', 'video'), piece('sound', 'audio'), piece('sound', 'audio'));
    expect(taken(pack, true)).toEqual(['step', 'film', 'sound']);
  });

  it('has another print as soon as a piece changes, whatever their order', () => {
    const [one, other] = [piece('a', 'file'), piece('b', 'file')];
    expect(printOf(packOf(one, other))).toBe(printOf(packOf(other, one)));
    expect(printOf(packOf(one))).not.toBe(printOf(packOf({ ...one, bytes: 101 })));
  });

  it('leaves the texts that wait for other steps, until one of them opens', () => {
    const waiting = (many: number): Pack => ({
      ...packOf(),
      addresses: [1, 2, 3].map((step) => ({ url: `step ${step}`, bytes: 10, locked: step <= many })),
    });
    const taken = { withheld: withheldIn(waiting(2)) };
    expect(taken.withheld).toBe(2);
    expect([1, 2, 3].map((many) => hasOpened(waiting(many), taken))).toEqual([true, false, false]);
  });
});
