import { isCollective } from '@cheminer/vocabulary';
import type { CompletionSettings, Step } from '../domain/course.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import { readFields } from './fields.ts';
import { faultIn, type PackageFile } from './front-matter.ts';
import { lineOfRawHtml } from './markdown.ts';
import { isRepeated, questionFaults, surveyFaults } from './question-bodies.ts';
import { bodyOf } from './step-bodies.ts';
import {
  CollectiveFields,
  CommitmentFields,
  DownloadFields,
  FieldworkFields,
  JournalFields,
  PositioningFields,
  QuizFields,
  ReadingFields,
  StepFields,
  SurveyFields,
  VideoFields,
} from './step-fields.ts';

/** A media file that a step names: its path inside the package, and where the step names it. */
export type NamedMedia = Readonly<{ path: string; fault: (code: PackageFault['code']) => PackageFault }>;
export type ReadStep = Readonly<{ step: Step; source: PackageFile; media: readonly NamedMedia[] }>;

const fieldsOfKind: Partial<Record<string, new () => StepFields>> = {
  reading: ReadingFields,
  journal: JournalFields,
  survey: SurveyFields,
  download: DownloadFields,
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
    ...listFaults(source, fields),
  ];
  if (faults.length > 0) return faults;
  const { key, title, minutes, required, prerequisites } = fields;
  const shortTitle = fields.shortTitle ?? title;
  const step = {
    ...{ key, kind: fields.kind, title, shortTitle, minutes, required, moduleKey, prerequisites },
    completion: settingsOf(fields),
    body: bodyOf(fields, source.text),
  };
  return { step, source, media: namedMedia(source, fields) };
}

/** Kinds that leave nothing to set have no such field. */
const settingsOf = (fields: StepFields): CompletionSettings =>
  'completion' in fields ? { ...(fields.completion as CompletionSettings | undefined) } : {};

function textFaults(source: PackageFile, kind: string): PackageFault[] {
  const rawHtml = lineOfRawHtml(source.text);
  const at = (line: number, code: PackageFault['code']) => ({ file: source.file, line, code, field: '' });
  if (rawHtml >= 0) return [at(source.textLine + rawHtml, 'raw-html')];
  return needsText.has(kind) && source.text.trim() === '' ? [at(source.textLine, 'empty-body')] : [];
}

function placeFaults(source: PackageFile, { kind }: StepFields, moduleKey: string | null): PackageFault[] {
  return moduleKey === null && !isCollective(kind) ? [faultIn(source)('step-outside-module', 'kind')] : [];
}

function listFaults(source: PackageFile, fields: StepFields): PackageFault[] {
  const at = faultIn(source);
  if (fields instanceof QuizFields) return questionFaults(source, fields.questions);
  if (fields instanceof SurveyFields) return surveyFaults(source, fields.questions);
  if (fields instanceof PositioningFields && isRepeated(fields.statements))
    return [at('duplicate-key', 'statements')];
  if (fields instanceof CommitmentFields && isRepeated(fields.items)) return [at('duplicate-key', 'items')];
  return [];
}

function namedMedia(source: PackageFile, fields: StepFields): NamedMedia[] {
  const named = (field: string, path: string | undefined): NamedMedia[] =>
    path === undefined ? [] : [{ path, fault: (code) => faultIn(source)(code, field) }];
  if (fields instanceof DownloadFields) return named('file', fields.file);
  if (!(fields instanceof VideoFields)) return [];
  const { media, captions, audio } = fields;
  return [...named('media', media), ...named('captions', captions), ...named('audio', audio)];
}
