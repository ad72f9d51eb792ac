import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Course, LearningModule } from '../domain/course.ts';
import { InvalidPackage, type PackageFault } from '../domain/package-fault.ts';
import { CourseFields, ModuleFields, readFields } from './fields.ts';
import { cutFrontMatter, faultIn, type PackageFile } from './front-matter.ts';
import { glossaryFile, readGlossary } from './glossary-reader.ts';
import { renderMarkdown } from './markdown.ts';
import { pictureFaults } from './picture-faults.ts';
import { duplicateFaults, type ReadModule, referenceFaults, termFaults } from './reference-faults.ts';
import { type NamedMedia, type ReadStep, readStep } from './step-reader.ts';
import { placed, wordsFaults } from './text-faults.ts';

/** Path in the package → file. */
type Files = ReadonlyMap<string, string>;

/** A course package that holds together, with the media that its steps name and the pictures of its texts. */
export type CoursePackage = Readonly<{ course: Course; media: Files; pictures: Files }>;

type Found = { modules: ReadModule[]; steps: ReadStep[]; faults: PackageFault[] };

/**
 * Reads a folder as `docs/course-package.md` describes it.
 * @throws InvalidPackage with every fault of every file
 */
export async function readPackage(folder: string): Promise<CoursePackage> {
  const header = await readOne(folder, 'course.md');
  if (Array.isArray(header)) throw new InvalidPackage(header);
  const fields = readFields(CourseFields, header);
  const found: Found = { modules: [], steps: [], faults: Array.isArray(fields) ? fields : [] };
  for (const entry of await entriesOf(folder, besideSteps))
    await readEntry(folder, entry.name, entry.isDirectory(), found);
  const media = await locate(
    folder,
    found.steps.flatMap((step) => step.media),
    found.faults,
  );
  const pictures = await locatePictures(folder, found);
  const glossary = await readGlossary(folder);
  found.faults.push(...glossary.faults, ...termFaults(found, glossary.terms));
  if (Array.isArray(fields)) throw new InvalidPackage(found.faults);
  found.faults.push(...wordsFaults(placed(header, header.text, header.textLine)));
  found.faults.push(...referenceFaults(fields, header, found), ...duplicateFaults(found));
  if (found.faults.length > 0) throw new InvalidPackage(found.faults);
  return { course: { ...courseOf(fields, header, found), glossary: glossary.terms }, media, pictures };
}

/** At the package's root, what is neither a step nor a module. */
const besideSteps = ['course.md', glossaryFile, 'media'];

async function entriesOf(folder: string, beside: readonly string[]) {
  const entries = await readdir(folder, { withFileTypes: true });
  const taken = entries.filter(({ name }) => !name.startsWith('.') && !beside.includes(name));
  return taken
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.md'))
    .sort((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }));
}

async function readOne(folder: string, file: string): Promise<PackageFile | PackageFault[]> {
  const source = await readFile(join(folder, file), 'utf8').catch(() => null);
  return source === null
    ? [{ file, line: 1, code: 'missing-file', field: '' }]
    : cutFrontMatter(file, source);
}

async function readEntry(folder: string, name: string, isFolder: boolean, found: Found): Promise<void> {
  if (!isFolder) return keepStep(await readOne(folder, name), null, found);
  const source = await readOne(folder, join(name, 'module.md'));
  if (Array.isArray(source)) return void found.faults.push(...source);
  const fields = readFields(ModuleFields, source);
  if (Array.isArray(fields)) found.faults.push(...fields);
  else if (fields.guideOnDay < fields.opensOnDay)
    found.faults.push(faultIn(source)('wrong-value', 'guideOnDay'));
  else found.modules.push({ module: moduleOf(fields), source });
  const files = await entriesOf(join(folder, name), ['module.md']);
  if (files.length === 0) found.faults.push(faultIn(source)('empty-module', 'key'));
  for (const file of files) {
    keepStep(await readOne(folder, join(name, file.name)), String(source.fields['key']), found);
  }
}

function keepStep(source: PackageFile | PackageFault[], moduleKey: string | null, found: Found): void {
  const read = Array.isArray(source) ? source : readStep(source, moduleKey);
  if (Array.isArray(read)) found.faults.push(...read);
  else found.steps.push(read);
}

const moduleOf = (fields: ModuleFields): LearningModule => ({
  key: fields.key,
  title: fields.title,
  shortTitle: fields.shortTitle ?? fields.title,
  themeKey: fields.theme ?? null,
  situationKey: fields.situation ?? null,
  objectives: fields.objectives,
  opensOnDay: fields.opensOnDay,
  guideOnDay: fields.guideOnDay,
  rule: { order: fields.order, atLeast: fields.atLeast ?? null },
  prerequisites: fields.prerequisites,
});

async function locate(folder: string, named: readonly NamedMedia[], faults: PackageFault[]): Promise<Files> {
  const found = new Map<string, string>();
  for (const { path, fault } of named) {
    const inside = !normalize(path).startsWith(`..${sep}`);
    const file = join(folder, path);
    const there = inside && (await lstat(file).catch(() => null))?.isFile();
    if (there) found.set(path, file);
    else faults.push(fault('missing-media'));
  }
  return found;
}

/** Each is opened once, however many texts show it. */
async function locatePictures(folder: string, { steps, faults }: Found): Promise<Files> {
  const named = steps.flatMap((step) => step.pictures);
  const files = await locate(folder, named, faults);
  for (const [path, file] of files) {
    faults.push(
      ...(await pictureFaults(
        named.find((each) => each.path === path)!,
        file,
      )),
    );
  }
  return files;
}

function courseOf(
  fields: CourseFields,
  header: PackageFile,
  { modules, steps }: Found,
): Omit<Course, 'glossary'> {
  const { key, title, language, notice = null, skills, themes, situations, catchUp } = fields;
  return {
    ...{ key, title, language, notice, skills, themes, situations, catchUp },
    descriptionHtml: renderMarkdown(header.text),
    modules: modules.map(({ module }) => module),
    steps: steps.map(({ step }) => step),
  };
}
