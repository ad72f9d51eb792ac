import sharp from 'sharp';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { member, openCohort, type Somebody } from '../../../test/people.ts';
import { startWorld, type World } from '../../../test/world.ts';
import { PublishCourse } from '../curriculum/index.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 240"><title>Une carte</title></svg>';
const photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer();

const course = {
  ...smallCourse,
  '20-premier/10-lecture.md': smallCourse['20-premier/10-lecture.md']!.replace(
    'Du **texte**.',
    '![Une place](media/place.jpg "La place")\n\n![Une carte](media/carte.svg)\n\nUne [ville](glossaire:pvd).',
  ),
  'glossary.md': '## CRTE\n\nUn contrat.\n\n## PVD\n\nPetites villes de demain.\n',
  'media/place.jpg': photo,
  'media/carte.svg': drawing,
};

describe('the text of a step', () => {
  let world: World;
  let cohortId: string;
  let learner: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    await onDisk(course, (folder) => world.app.get(PublishCourse).run(folder));
    cohortId = await openCohort(world);
    learner = await member(world, cohortId);
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const content = async () => (await learner.get(at('steps/M1-E1')).expect(200)).body.content;
  const picture = async (url: string) => {
    const { body, headers } = await learner.get(url).buffer(true).parse(bytes).expect(200);
    return { bytes: body as Buffer, headers };
  };

  it('shows a photograph small and large, with the room that it takes', async () => {
    const { html } = await content();
    const [, small, first, large, size] =
      /<img src="(\S+)" srcset="(\S+) 480w, (\S+) 1600w" (width="1600" height="800" loading="lazy") alt="Une place"/.exec(
        html,
      )!;
    expect([first, size]).toEqual([small, 'width="1600" height="800" loading="lazy"']);
    expect(html).toContain('<figcaption>La place</figcaption>');
    for (const [url, width] of [
      [small!, 480],
      [large!, 1600],
    ] as const) {
      const { bytes, headers } = await picture(url);
      expect(headers['content-type']).toBe('image/webp');
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width });
    }
  });

  it('shows a drawing as it is, which does nothing when it is opened by itself', async () => {
    const [, url] = /<img src="(\S+)" width="480" height="320" loading="lazy" alt="Une carte"/.exec(
      (await content()).html,
    )!;
    const { bytes, headers } = await picture(url!);
    expect(bytes.toString()).toBe(drawing);
    expect(headers['content-type']).toBe('image/svg+xml');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox$/);
  });

  it('explains the terms that it names, and the glossary all of them', async () => {
    const pvd = { key: 'pvd', term: 'PVD', html: '<p>Petites villes de demain.</p>\n' };
    expect((await content()).terms).toEqual([pvd]);
    const { body } = await learner.get(at('glossary')).expect(200);
    expect(body).toEqual([{ key: 'crte', term: 'CRTE', html: '<p>Un contrat.</p>\n' }, pvd]);
  });

  it('is taken along with its pictures, the small one of each', async () => {
    const { body } = await learner.get(at('units/M1/pack')).expect(200);
    const shown = [...(await content()).html.matchAll(/<img src="(\S+)"/g)].map(([, url]) => url);
    expect(body.media.map(({ url, use }: { url: string; use: string }) => [url, use])).toEqual(
      shown.map((url) => [url, 'picture']),
    );
    for (const { url, bytes } of body.media) expect((await picture(url)).bytes.length).toBe(bytes);
  });

  it('makes no new version when the same pictures are published again', async () => {
    const again = await onDisk(course, (folder) => world.app.get(PublishCourse).run(folder));
    expect(again).toMatchObject({ number: 1, isNew: false });
  });
});

/** Whatever its type: the client would make text of a drawing. */
function bytes(answer: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  const stream = answer as NodeJS.ReadableStream;
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  stream.on('end', () => done(null, Buffer.concat(pieces)));
}
