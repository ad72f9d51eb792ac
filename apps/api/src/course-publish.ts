import { parseArgs } from 'node:util';
import { coursePackageWordsIn } from '@cheminer/i18n';
import type { INestApplicationContext } from '@nestjs/common';
import { PublishCourse, readPackage } from './contexts/curriculum/index.ts';
import { type VersionImpact, VersionImpactQuery } from './contexts/learning/index.ts';
import { Refusal } from './kit/refusal.ts';

/** `course:publish <folder>`: shows who gets what new to do; with `--yes` publishes, and the running cohorts follow. */
export async function publishCourse(
  app: INestApplicationContext,
  args: string[],
  say: (line: string) => void,
): Promise<void> {
  const words = await coursePackageWordsIn('fr');
  const { values, positionals } = parseArgs({
    ...{ args, allowPositionals: true, options: { yes: { type: 'boolean', default: false } } },
  });
  const [folder = '.'] = positionals;
  const impact = await impactOf(app, folder);
  if (impact) say(words.impact(impact));
  if (impact && !values.yes) return say(words.confirm);
  const { number, isNew } = await app.get(PublishCourse).run(folder);
  const { course } = await readPackage(folder);
  say(isNew ? words.published(course.title, number) : words.unchanged(number));
}

/** Null when nothing of the course was published yet: nobody walks on it. */
const impactOf = (app: INestApplicationContext, folder: string): Promise<VersionImpact | null> =>
  app
    .get(VersionImpactQuery)
    .run(folder)
    .catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'curriculum.unknown-course') return null;
      throw error;
    });
