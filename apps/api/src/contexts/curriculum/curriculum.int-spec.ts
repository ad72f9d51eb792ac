import { type PackageFiles, onDisk, smallCourse } from '../../../test/course-package.ts';
import { startWorld, type World } from '../../../test/world.ts';
import { CurriculumFacade, InvalidPackage, PublishCourse } from './index.ts';

describe('publishing a course package', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const publish = (files: PackageFiles) =>
    onDisk(files, (folder) => world.app.get(PublishCourse).run(folder));
  const changed = (path: string, change: (text: string) => string | undefined) => ({
    ...smallCourse,
    [path]: change(smallCourse[path]!) as string,
  });
  const faultsOf = async (files: PackageFiles): Promise<string[]> => {
    const error: unknown = await publish(files).then(
      () => undefined,
      (refused: unknown) => refused,
    );
    expect(error).toBeInstanceOf(InvalidPackage);
    return (error as InvalidPackage).message.split('\n');
  };

  it('makes an immutable version, and no new one when nothing changed', async () => {
    const first = await publish(smallCourse);
    expect(first).toMatchObject({ number: 1, isNew: true });
    expect(await publish(smallCourse)).toEqual({ ...first, isNew: false });
    const next = await publish(changed('20-premier/10-lecture.md', (text) => text.replace('Du', 'Un')));
    expect(next).toMatchObject({ number: 2, isNew: true });
    await expect(world.db.query('UPDATE curriculum_step SET title = title')).rejects.toThrow(
      'permission denied',
    );
    await expect(world.db.query('DELETE FROM curriculum_version')).rejects.toThrow('permission denied');
  });

  it('takes ten simultaneous publications of one package as one', async () => {
    const files = changed('course.md', (text) => text.replace('petit-parcours', 'tous-ensemble'));
    const published = await Promise.all(Array.from({ length: 10 }, () => publish(files)));
    expect(published.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(published.map(({ versionId }) => versionId)).size).toBe(1);
  });

  it('renders Markdown once, and reads units in walking order', async () => {
    const { versionId } = await publish(smallCourse);
    const curriculum = world.app.get(CurriculumFacade);
    expect(await curriculum.stepBody(versionId, 'M1-E1')).toEqual({
      html: '<p>Du <strong>texte</strong>.</p>\n',
    });
    const { units } = await curriculum.outline(versionId);
    expect(units.map(({ key, steps }) => [key, steps.length])).toEqual([
      ['W0', 1],
      ['M1', 3],
      ['A1', 1],
      ['M2', 2],
    ]);
    expect(await curriculum.collectivePlans(versionId)).toMatchObject([
      { key: 'W0', kind: 'webinar', onDay: 0, at: '10:00' },
      { key: 'A1', kind: 'workshop', onDay: 17 },
    ]);
  });

  it('refuses the whole of an invalid package, naming the file and the line of every fault', async () => {
    const faults = await faultsOf({
      ...smallCourse,
      '20-premier/10-lecture.md':
        '---\nkey: M1-E1\nkind: reading\ntitle: Une lecture\nminutes: dix\ncolour: red\n---\n',
      '20-premier/20-quiz.md': smallCourse['20-premier/20-quiz.md']!.replace(', right: true', ''),
      '20-premier/40-doublon.md': '---\nkey: M1-E3\nkind: journal\ntitle: Encore\nminutes: 5\n---\nQuoi ?\n',
      '20-premier/50-html.md':
        '---\nkey: M1-E5\nkind: reading\ntitle: Brut\nminutes: 5\n---\nBon.\n\n<script>alert(1)</script>\n',
    });
    expect(faults).toEqual([
      '20-premier/10-lecture.md:6 colour unknown-field',
      '20-premier/10-lecture.md:5 minutes wrong-value',
      '20-premier/20-quiz.md:10 questions.0.options one-right-option',
      '20-premier/50-html.md:9 raw-html',
      '20-premier/40-doublon.md:2 key duplicate-key',
    ]);
  });

  it.each([
    ['a header that is missing', 'course.md', () => undefined, 'course.md:1 missing-file'],
    [
      'a file without front matter',
      '20-premier/30-journal.md',
      () => 'Bonjour',
      '20-premier/30-journal.md:1 missing-front-matter',
    ],
    [
      'front matter that is no YAML',
      '30-atelier.md',
      () => '---\nkey: "A1\nkind: [\n---\n',
      /^30-atelier.md:\d yaml$/,
    ],
    [
      'a theme that the course does not have',
      '40-second/module.md',
      (text: string) => text.replace('T1', 'T9'),
      '40-second/module.md:4 theme unknown-key',
    ],
    [
      'a film that is not in the package',
      'media/film.webm',
      () => undefined,
      '40-second/10-video.md:6 media missing-media',
    ],
    [
      'a film outside the package',
      '40-second/10-video.md',
      (text: string) => text.replace('media/film.webm', '../../film.webm'),
      '40-second/10-video.md:6 media missing-media',
    ],
    [
      'an autonomous step outside any module',
      '30-atelier.md',
      () => '---\nkey: L\nkind: reading\ntitle: Seule\nminutes: 5\n---\nBonjour\n',
      '30-atelier.md:3 kind step-outside-module',
    ],
    [
      'a reading without a text',
      '20-premier/10-lecture.md',
      (text: string) => text.replace('Du **texte**.', ''),
      '20-premier/10-lecture.md:7 empty-body',
    ],
    [
      'two questions of one key',
      '20-premier/20-quiz.md',
      (text: string) => text.replace('key: Q2', 'key: Q1'),
      '20-premier/20-quiz.md:7 questions duplicate-key',
    ],
    [
      'a module that ends before it opens',
      '40-second/module.md',
      (text: string) => text.replace('guideOnDay: 44', 'guideOnDay: 3'),
      '40-second/module.md:8 guideOnDay wrong-value',
    ],
  ])('refuses %s', async (_, path, change, expected) => {
    const [fault, ...others] = await faultsOf(changed(path as string, change as never));
    expect(fault).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected as RegExp),
    );
    expect(others).toEqual([]);
  });

  it('leaves nothing behind of a package it refuses', async () => {
    const count = async () =>
      (await world.db.query('SELECT count(*)::int AS n FROM curriculum_version'))[0].n as number;
    const before = await count();
    await faultsOf(changed('course.md', (text) => text.replace('petit-parcours', 'Un Nouveau')));
    expect(await count()).toBe(before);
  });
});
