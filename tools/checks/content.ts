import { join, relative, resolve } from 'node:path';
import { loadApi } from '../start/load-api.ts';
import { readCourseFiles } from './content/course-files.ts';
import { captionFaults, lengthFaults } from './content/length-faults.ts';
import { linkFaults } from './content/link-faults.ts';
import { readMediaFiles } from './content/media-files.ts';
import { quizFaults } from './content/quiz-faults.ts';
import { readingFaults } from './content/reading-faults.ts';
import { spacingFaults } from './content/spacing-faults.ts';
import { readExceptions, spellingFaults } from './content/spelling-faults.ts';
import { readStoryFiles } from './content/story-files.ts';

/** What no importer can refuse: a text that is too long, too hard, or misspelt. Names each fault by file and line. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../content/parcours-demonstration'));
const exceptions = join(folder, '../exceptions.txt');

const faults = (await importFaults()) ?? [...(await mediaFaults()), ...textFaults()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Of a package that is refused nothing else is said. */
async function importFaults(): Promise<string[] | null> {
  const { InvalidPackage, readPackage } = await loadApi();
  return readPackage(folder).then(
    () => null,
    (refused: unknown) => {
      if (refused instanceof InvalidPackage) return refused.message.split('\n');
      throw refused;
    },
  );
}

async function mediaFaults(): Promise<string[]> {
  const files = readCourseFiles(folder);
  return [...(await lengthFaults(files, folder)), ...(await captionFaults(files, folder))];
}

function textFaults(): string[] {
  const files = readCourseFiles(folder);
  const written = [...files, ...readMediaFiles(folder), ...readStoryFiles(join(folder, '..'))];
  return [
    ...linkFaults(files),
    ...quizFaults(files),
    ...readingFaults(written),
    ...spacingFaults(written),
    ...spellingFaults(written, readExceptions(exceptions, relative(folder, exceptions))),
  ];
}
