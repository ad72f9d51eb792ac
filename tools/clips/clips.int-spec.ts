import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BufferSource, EncodedPacketSink, Input, WEBM } from 'mediabunny';
import { writeCaptions } from './captions.ts';
import { readNarration } from './narration.ts';
import { readDemonstration } from './video-steps.ts';

const steps = await readDemonstration();
const named = steps.map((step) => [step.script.name, step] as const);
const media = dirname(steps[0]?.media ?? '');

describe('a clip of the demonstration course', () => {
  test.each(named)('%s says what its step says now', (_, { captions, script, starts }) => {
    expect(readFileSync(captions, 'utf8')).toBe(writeCaptions(script));
    expect(starts).toEqual(script.chapters.map(({ at }) => at));
  });

  test.each(named)(
    '%s lasts as long as its story, and may be entered at each chapter and anywhere',
    async (_, step) => {
      const input = new Input({ source: new BufferSource(readFileSync(step.media)), formats: [WEBM] });
      expect(await input.computeDuration()).toBeCloseTo(step.script.seconds, 1);
      const track = await input.getPrimaryVideoTrack();
      const packets = new EncodedPacketSink(track!);
      for (const { at } of step.script.chapters)
        expect(await packets.getKeyPacket(at)).toHaveProperty('timestamp', at);
      for (let second = 0; second < step.script.seconds; second += 10)
        expect((await packets.getKeyPacket(second))?.timestamp).toBeGreaterThan(second - 31);
    },
  );

  test('weighs at most 2 MB, and all the media of the course 25 MB', () => {
    expect(steps).toHaveLength(8);
    for (const step of steps) expect(statSync(step.media).size).toBeLessThanOrEqual(2_000_000);
    const sizes = readdirSync(media).map((file) => statSync(join(media, file)).size);
    expect(sizes.reduce((total, size) => total + size)).toBeLessThanOrEqual(25_000_000);
  });
});

describe('a narration', () => {
  test('ends a sentence inside quotation marks, and goes on after them in lower case', () => {
    const [chapter] = readNarration(
      '## Ici\n\n«\u00A0Oui\u00A0?\u00A0» demande Odile. «\u00A0Non. Enfin, si.\u00A0» Elle rit.',
    );
    expect(chapter?.paragraphs.flat(2)).toEqual([
      '«\u00A0Oui\u00A0?\u00A0» demande Odile.',
      '«\u00A0Non.',
      'Enfin, si.\u00A0»',
      'Elle rit.',
    ]);
  });

  test('cuts a sentence that no card holds after the comma nearest to its middle', () => {
    const [first, second] = ['Un facteur passe,', `et puis ${'personne '.repeat(7)}ne vient, jamais.`];
    const [chapter] = readNarration(`## Ici\n\n${'Avant, '.repeat(6)}${first} ${second}`);
    expect(chapter?.paragraphs.flat(2)).toEqual([`${'Avant, '.repeat(6)}${first}`, second]);
  });
});
