import { onDisk, type PackageFiles, smallCourse } from '../test/course-package.ts';
import { everyKindCourse } from '../test/every-kind-course.ts';
import { aCohortOfEveryKind, member, openCohort } from '../test/people.ts';
import { startWorld, type World } from '../test/world.ts';
import { WithdrawMember } from './contexts/cohorts/use-cases/withdraw-member.ts';
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

  it('names each change of the course and, by cohort, whoever has more to do for it: nobody who left, or did it', async () => {
    const course = {
      ...everyKindCourse,
      '20-suite/02.md': everyKindCourse['20-suite/02.md']!.replace('required: false\n', ''),
      '30-choix/03.md': '---\nkey: N4\nkind: reading\ntitle: D\nminutes: 5\n---\nD.\n',
      '30-choix/04.md': '---\nkey: N5\nkind: reading\ntitle: E\nminutes: 9\nrequired: false\n---\nE.\n',
    };
    const cohortId = await aCohortOfEveryKind(world);
    const finished = await member(world, cohortId, 'participant', { familyName: 'Fini' });
    const steps = `/api/cohorts/${cohortId}/steps`;
    for (const item of ['C1', 'C2'])
      await finished.put(`${steps}/K3/drafts/${item}`).send({ value: '2023-09', baseVersion: 0 }).expect(200);
    await finished.put(`${steps}/K3/completion`).send({}).expect(200);
    for (const step of ['L1', 'L2'])
      await finished.put(`${steps}/${step}/completion`).send({ end: true }).expect(200);
    await member(world, cohortId, 'participant', { familyName: 'Restant' });
    const { memberId } = await member(world, cohortId, 'participant', { familyName: 'Partie' });
    await world.app.get(WithdrawMember).run(cohortId, memberId, '2027-02-25', 'Mutation');
    const said = (await publish(course)).replaceAll('\u00a0', ' ').split('\n');
    expect(said).toEqual([
      '« Chaque genre » : ce qui change',
      '  nouvelle : N4 « D », 5 min',
      '  nouvelle : N5 « E », 9 min, facultative',
      '  désormais demandée : L2 « Deux, au choix »',
      '  retirée : N3 « C » (reste comptée à qui l’a terminée)',
      'Promotion d’essai : 1 personne a du nouveau à faire',
      '  Claude Restant : 1 étape, 5 min',
      expect.stringContaining('--yes'),
    ]);
  });
});
