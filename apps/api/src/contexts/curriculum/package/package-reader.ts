import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { renderMarkdown } from '../../../kit/markdown.ts';
import type { Course, LearningModule } from '../domain/course.ts';
import { InvalidPackage, type PackageFault } from '../domain/package-fault.ts';
import { CourseFields, ModuleFields, readFields } from './fields.ts';
import { cutFrontMatter, faultIn, type PackageFile } from './front-matter.ts';

import { duplicateFaults, type ReadModule, referenceFaults } from './reference-faults.ts';
import { type ReadStep, readStep } from './step-reader.ts';

/** A course package that holds together, with the media its steps name (path in the package → file). */
export type CoursePackage = Readonly<{ course: Course; media: ReadonlyMap<string, string> }>;

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
  for (const entry of await entriesOf(folder))
    await readEntry(folder, entry.name, entry.isDirectory(), found);
  const media = await locateMedia(folder, found);
  if (Array.isArray(fields)) throw new InvalidPackage(found.faults);
  found.faults.push(...referenceFaults(fields, header, found), ...duplicateFaults(found));
  if (found.faults.length > 0) throw new InvalidPackage(found.faults);
  return { course: courseOf(fields, header, found), media };
}

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  const taken = entries.filter(
    ({ name }) => !name.startsWith('.') && name !== 'course.md' && name !== 'media',
  );
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
  const files = (await entriesOf(join(folder, name))).filter((entry) => entry.name !== 'module.md');
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

async function locateMedia(folder: string, { steps, faults }: Found): Promise<Map<string, string>> {
  const media = new Map<string, string>();
  for (const { path, fault } of steps.flatMap((step) => step.media)) {
    const inside = !normalize(path).startsWith(`..${sep}`);
    const file = join(folder, path);
    const there = inside && (await lstat(file).catch(() => null))?.isFile();
    if (there) media.set(path, file);
    else faults.push(fault('missing-media'));
  }
  return media;
}

function courseOf(fields: CourseFields, header: PackageFile, { modules, steps }: Found): Course {
  const { key, title, language, notice = null, skills, themes, situations, catchUp } = fields;
  return {
    ...{ key, title, language, notice, skills, themes, situations, catchUp },
    descriptionHtml: renderMarkdown(header.text),
    modules: modules.map(({ module }) => module),
    steps: steps.map(({ step }) => step),
  };
}
