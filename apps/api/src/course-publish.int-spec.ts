import { onDisk, type PackageFiles, smallCourse } from '../test/course-package.ts';
import { member, openCohort } from '../test/people.ts';
import { startWorld, type World } from '../test/world.ts';
import { publishCourse } from './course-publish.ts';

describe('course:publish', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  /** What the command says of that package. */
  const publish = (files: PackageFiles, ...options: string[]): Promise<string> =>
    onDisk(files, async (folder) => {
      const said: string[] = [];
      await publishCourse(world.app, [folder, ...options], (line) => said.push(line));
      return said.join('\n');
    });
  const versions = async () => {
    const [{ count }] = await world.db.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM curriculum_version',
    );
    return count;
  };

  it('publishes at once what nobody walks on, then shows who gets what new and waits for --yes', async () => {
    expect(await publish(smallCourse)).toMatch(/version 1/);
    const learner = await member(world, await openCohort(world));
    const path = async () => (await learner.get(`/api/cohorts/${learner.cohortId}/path`)).body;
    const before = (await path()).totals.required;

    const [folder] = Object.keys(smallCourse)
      .find((file) => file.endsWith('/module.md'))!
      .split('/');
    const added = '---\nkey: NEW\nkind: reading\ntitle: Du neuf\nminutes: 7\n---\nDu neuf.\n';
    const next = { ...smallCourse, [`${folder}/99-neuf.md`]: added };
    const shown = await publish(next);
    expect(shown).toContain('Du neuf');
    expect(shown).toContain('Claude Martin');
    expect(shown).toContain('--yes');
    await world.work();
    expect(await versions()).toBe(1);
    expect((await path()).totals.required).toBe(before);

    expect(await publish(next, '--yes')).toMatch(/Claude Martin.*version 2/s);
    await world.work();
    expect(await versions()).toBe(2);
    expect((await path()).totals.required).toBe(before + 1);
  });
});
