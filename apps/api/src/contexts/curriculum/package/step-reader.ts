import { isCollective } from '@cheminer/vocabulary';
import type { Step, StepBody } from '../domain/course.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import {
  CollectiveFields,
  CommitmentFields,
  FieldworkFields,
  PositioningFields,
  QuizFields,
  readFields,
  StepFields,
  VideoFields,
} from './fields.ts';
import { faultIn, type PackageFile } from './front-matter.ts';
import { lineOfRawHtml, renderMarkdown } from './markdown.ts';

/** A media file that a step names: its path inside the package, and where the step names it. */
export type NamedMedia = Readonly<{ path: string; fault: (code: PackageFault['code']) => PackageFault }>;
export type ReadStep = Readonly<{ step: Step; source: PackageFile; media: readonly NamedMedia[] }>;

const fieldsOfKind: Partial<Record<string, new () => StepFields>> = {
  video: VideoFields,
  quiz: QuizFields,
  positioning: PositioningFields,
  fieldwork: FieldworkFields,
  commitment: CommitmentFields,
  workshop: CollectiveFields,
  webinar: CollectiveFields,
};

/** Kinds whose text is the content: without a body there is nothing to do. */
const needsText = new Set(['reading', 'journal', 'fieldwork', 'subject']);

export function readStep(source: PackageFile, moduleKey: string | null): ReadStep | PackageFault[] {
  const kind = String(source.fields['kind']);
  const fields = readFields(fieldsOfKind[kind] ?? StepFields, source);
  if (Array.isArray(fields)) return fields;
  const faults = [
    ...textFaults(source, kind),
    ...placeFaults(source, fields, moduleKey),
    ...quizFaults(source, fields),
  ];
  if (faults.length > 0) return faults;
  const { key, title, minutes, required } = fields;
  const shortTitle = fields.shortTitle ?? title;
  const step = {
    key,
    kind: fields.kind,
    title,
    shortTitle,
    minutes,
    required,
    moduleKey,
    body: bodyOf(fields, source.text),
  };
  return { step, source, media: namedMedia(source, fields) };
}

function textFaults(source: PackageFile, kind: string): PackageFault[] {
  const rawHtml = lineOfRawHtml(source.text);
  const at = (line: number, code: PackageFault['code']) => ({ file: source.file, line, code, field: '' });
  if (rawHtml >= 0) return [at(source.textLine + rawHtml, 'raw-html')];
  return needsText.has(kind) && source.text.trim() === '' ? [at(source.textLine, 'empty-body')] : [];
}

function placeFaults(source: PackageFile, { kind }: StepFields, moduleKey: string | null): PackageFault[] {
  return moduleKey === null && !isCollective(kind) ? [faultIn(source)('step-outside-module', 'kind')] : [];
}

function quizFaults(source: PackageFile, fields: StepFields): PackageFault[] {
  if (!(fields instanceof QuizFields)) return [];
  const at = faultIn(source);
  if (isRepeated(fields.questions)) return [at('duplicate-key', 'questions')];
  return fields.questions.flatMap(({ options }, index) => {
    const right = options.filter((option) => option.right).length;
    const faults = right === 1 ? [] : [at('one-right-option', 'questions', index, 'options')];
    return isRepeated(options) ? [...faults, at('duplicate-key', 'questions', index, 'options')] : faults;
  });
}

const isRepeated = (list: readonly { key: string }[]): boolean =>
  new Set(list.map(({ key }) => key)).size < list.length;

function namedMedia(source: PackageFile, fields: StepFields): NamedMedia[] {
  if (!(fields instanceof VideoFields)) return [];
  const at = faultIn(source);
  return [
    { path: fields.media, fault: (code) => at(code, 'media') },
    { path: fields.captions, fault: (code) => at(code, 'captions') },
  ];
}

function bodyOf(fields: StepFields, text: string): StepBody {
  const html = renderMarkdown(text);
  if (fields instanceof VideoFields) return { html, ...videoOf(fields) };
  if (fields instanceof QuizFields) return { html, questions: fields.questions.map((each) => ({ ...each })) };
  if (fields instanceof PositioningFields) return { html, ...positioningOf(fields) };
  if (fields instanceof FieldworkFields) return { html, deliverable: fields.deliverable };
  if (fields instanceof CommitmentFields) return { html, items: fields.items };
  return fields instanceof CollectiveFields ? { html, ...planOf(fields) } : { html };
}

function videoOf({ media, captions, chapters }: VideoFields) {
  const mediaType = media.endsWith('.mp4') ? 'video/mp4' : 'video/webm';
  return {
    media,
    mediaType,
    captions,
    chapters: chapters.map(({ at, title }) => ({ seconds: secondsOf(at), title })),
  };
}

const positioningOf = ({ scale, statements, compareWith }: PositioningFields) => ({
  ...{ scale, statements, compareWith: compareWith ?? null },
});

const planOf = ({ onDay, at, consultations, protocol }: CollectiveFields) => ({
  ...{ onDay, at, consultations, protocol: protocol ?? null },
});

const secondsOf = (at: string): number => at.split(':').reduce((total, part) => total * 60 + Number(part), 0);
