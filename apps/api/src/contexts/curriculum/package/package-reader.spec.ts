import sharp from 'sharp';
import { onDisk, smallCourse } from '../../../../test/course-package.ts';
import { InvalidPackage } from '../domain/package-fault.ts';
import { readPackage } from './package-reader.ts';

const lesson = '20-premier/10-lecture.md';
const drawing = '<svg viewBox="0 0 360 240"><title>Une carte</title></svg>';
const png = await sharp({ create: { width: 4, height: 2, channels: 3, background: 'red' } })
  .png()
  .toBuffer();

type Files = Readonly<Record<string, string | Buffer>>;
/** The small course, its first text replaced: this text starts on line 7. */
const saying = (text: string, files: Files = {}) => ({
  ...smallCourse,
  'media/carte.svg': drawing,
  'media/photo.png': png,
  [lesson]: smallCourse[lesson]!.replace('Du **texte**.', text),
  ...files,
});

const faultsOf = async (files: Files): Promise<string[]> => {
  const error: unknown = await onDisk(files, readPackage).then(
    () => new Error('The package was accepted.'),
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(InvalidPackage);
  return (error as InvalidPackage).message.split('\n');
};
const htmlOf = async (files: Files): Promise<string> =>
  (await onDisk(files, readPackage)).course.steps.find(({ key }) => key === 'M1-E1')!.body.html;

describe('a picture in a text', () => {
  it('alone in its paragraph is a figure, with what is written under it', async () => {
    expect(await htmlOf(saying('Avant.\n\n![Une carte](media/carte.svg "Trois cercles")\n\nAprès.'))).toBe(
      '<p>Avant.</p>\n<figure><img src="media/carte.svg" alt="Une carte" /><figcaption>Trois cercles</figcaption></figure>\n<p>Après.</p>\n',
    );
    expect(await htmlOf(saying('![Une photo](media/photo.png)'))).toBe(
      '<figure><img src="media/photo.png" alt="Une photo" /></figure>\n',
    );
  });

  it.each([
    ['that is not there', '![Une carte](media/absente.svg)', `${lesson}:9 media/absente.svg missing-media`],
    [
      'from elsewhere',
      '![Une carte](https://ailleurs.example/x.png)',
      `${lesson}:9 https://ailleurs.example/x.png missing-media`,
    ],
    ['without words', '![](media/carte.svg)', `${lesson}:9 media/carte.svg picture-without-words`],
    ['inside a sentence', 'Voyez ![ici](media/carte.svg).', `${lesson}:9 media/carte.svg picture-in-line`],
    ['of another type', '![Un film](media/film.webm)', `${lesson}:9 media/film.webm wrong-media-type`],
  ])('(%s) is refused where it stands', async (_, text, fault) => {
    expect(await faultsOf(saying(`Avant.\n\n${text}`))).toEqual([fault]);
  });

  it('is refused when its bytes are not what its name says, or too many', async () => {
    const text = '![Une photo](media/photo.png)';
    const fault = `${lesson}:7 media/photo.png`;
    expect(await faultsOf(saying(text, { 'media/photo.png': 'GIF89a' }))).toEqual([
      `${fault} unreadable-picture`,
    ]);
    const heavy = Buffer.concat([png, Buffer.alloc(10_000_000)]);
    expect(await faultsOf(saying(text, { 'media/photo.png': heavy }))).toEqual([
      `${fault} picture-too-large`,
    ]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>', 'script'],
    ['an event', '<rect onclick="alert(1)"/>', 'onclick'],
    ['a page inside', '<foreignObject/>', 'foreignObject'],
    ['a picture from elsewhere', '<image xlink:href="https://ailleurs.example/x.png"/>', 'xlink:href'],
    ['a link that runs', '<a href="javascript:alert(1)"/>', 'href'],
    ['a style from elsewhere', '<style>@import "https://ailleurs.example/x.css";</style>', 'style'],
    ['a fill from elsewhere', '<rect fill="url(https://ailleurs.example/#a)"/>', 'fill'],
    ['an address set later', '<set attributeName="href" to="https://ailleurs.example"/>', 'attributeName'],
  ])('drawn with %s is refused, at the line of the drawing', async (_, part, what) => {
    const carte = `<svg viewBox="0 0 360 240">\n<rect fill="url(#ombre)"/>\n${part}\n</svg>`;
    expect(await faultsOf(saying('![Une carte](media/carte.svg)', { 'media/carte.svg': carte }))).toEqual([
      `media/carte.svg:3 ${what} unsafe-drawing`,
    ]);
  });

  it('belongs to the texts of steps', async () => {
    const header = `${smallCourse['course.md']}\n![Une carte](media/carte.svg)\n`;
    expect(await faultsOf(saying('Rien.', { 'course.md': header }))).toEqual([
      'course.md:12 media/carte.svg picture-not-here',
    ]);
  });
});

describe('a glossary', () => {
  const glossary = '## PVD\n\nPetites villes de demain.\n\n## Client·e\n\nQui apporte *son* sujet.\n';

  it('has a key and an explanation for each of its headings', async () => {
    const { course } = await onDisk(
      saying('Une [ville](glossaire:pvd).', { 'glossary.md': glossary }),
      readPackage,
    );
    expect(course.glossary).toEqual([
      { key: 'pvd', term: 'PVD', html: '<p>Petites villes de demain.</p>\n' },
      { key: 'client-e', term: 'Client·e', html: '<p>Qui apporte <em>son</em> sujet.</p>\n' },
    ]);
    expect(course.steps.find(({ key }) => key === 'M1-E1')!.body.html).toBe(
      '<p>Une <a href="glossaire:pvd">ville</a>.</p>\n',
    );
  });

  it('knows every term that a text names', async () => {
    const text = 'Une [ville](glossaire:pvd).\n\nUn [bassin](glossaire:crte).';
    expect(await faultsOf(saying(text, { 'glossary.md': glossary }))).toEqual([
      `${lesson}:9 crte unknown-key`,
    ]);
  });

  it.each([
    ['words under no term', `Bonjour.\n\n${glossary}`, 'glossary.md:1 outside-term'],
    [
      'a term said twice',
      `${glossary}\n## P.V.D.\n\nEncore.\n\n## PVD\n\nEncore.\n`,
      'glossary.md:13 pvd duplicate-key',
    ],
    ['a term that is not explained', `${glossary}\n## CRTE\n`, 'glossary.md:9 crte empty-body'],
  ])('with %s is refused', async (_, text, fault) => {
    expect(await faultsOf(saying('Rien.', { 'glossary.md': text }))).toEqual([fault]);
  });
});

describe('the notes of a workshop', () => {
  const workshop = (notes: string, more = '') =>
    saying('Rien.', {
      '30-atelier.md': smallCourse['30-atelier.md']!.replace(
        'at: "10:00"',
        `at: "10:00"\nfacilitation: |\n${notes}`,
      ),
      'glossary.md': `## PVD\n\nUne ville.\n${more}`,
    });

  it('are read apart from the text that everybody reads', async () => {
    const { course } = await onDisk(workshop('  Un [tour](glossaire:pvd).'), readPackage);
    expect(course.steps.find(({ key }) => key === 'A1')).toMatchObject({
      facilitationHtml: '<p>Un <a href="glossaire:pvd">tour</a>.</p>\n',
      body: { html: '<p>Ensemble.</p>\n' },
    });
  });

  it('are checked at their own lines', async () => {
    expect(await faultsOf(workshop('  Un tour.\n\n  Un [mot](glossaire:crte).'))).toEqual([
      '30-atelier.md:11 crte unknown-key',
    ]);
  });

  it('are of workshops only', async () => {
    const text = smallCourse['10-lancement.md']!.replace(
      'at: "10:00"',
      'at: "10:00"\nfacilitation: Un tour.',
    );
    expect(await faultsOf(saying('Rien.', { '10-lancement.md': text }))).toEqual([
      '10-lancement.md:8 facilitation unknown-field',
    ]);
  });
});
