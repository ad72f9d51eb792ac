import { isCollective } from '@cheminer/vocabulary';
import type { CompletionSettings, Step } from '../domain/course.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import { readFields } from './fields.ts';
import { faultIn, type PackageFile } from './front-matter.ts';
import { renderMarkdown } from './markdown.ts';
import { isRepeated, questionFaults, surveyFaults } from './question-bodies.ts';
import { bodyOf } from './step-bodies.ts';
import { faultAt, placed, type PlacedText, textFaults, wordsFaults } from './text-faults.ts';
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
  WorkshopFields,
} from './step-fields.ts';

type FaultHere = (code: PackageFault['code']) => PackageFault;
/** A media file that a step names: its path inside the package, and where the step names it. */
export type NamedMedia = Readonly<{ path: string; fault: FaultHere }>;
/** A term of the glossary that a step names. */
export type NamedTerm = Readonly<{ key: string; fault: FaultHere }>;
export type ReadStep = Readonly<{
  step: Step;
  source: PackageFile;
  media: readonly NamedMedia[];
  pictures: readonly NamedMedia[];
  terms: readonly NamedTerm[];
}>;

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
  workshop: WorkshopFields,
  webinar: CollectiveFields,
};

/** Kinds whose text is the content: without a body there is nothing to do. */
const needsText = new Set(['reading', 'journal', 'fieldwork', 'subject']);

export function readStep(source: PackageFile, moduleKey: string | null): ReadStep | PackageFault[] {
  const kind = String(source.fields['kind']);
  const fields = readFields(fieldsOfKind[kind] ?? StepFields, source);
  if (Array.isArray(fields)) return fields;
  const text = placed(source, source.text, source.textLine);
  const notes = notesOf(fields, source);
  const faults = [
    ...textFaults(text),
    ...emptyFaults(source, kind),
    ...(notes ? wordsFaults(notes) : []),
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
    facilitationHtml: facilitationOf(fields),
  };
  return {
    ...{ step, source, media: namedMedia(source, fields), pictures: namedPictures(text) },
    terms: [text, ...(notes ? [notes] : [])].flatMap(namedTerms),
  };
}

const facilitationOf = (fields: StepFields): string | null =>
  fields instanceof WorkshopFields && fields.facilitation ? renderMarkdown(fields.facilitation) : null;

/** A block of YAML starts under the line that names it. */
function notesOf(fields: StepFields, source: PackageFile): PlacedText | null {
  if (!(fields instanceof WorkshopFields) || !fields.facilitation) return null;
  return placed(source, fields.facilitation, source.lineOf(['facilitation']) + 1);
}

const namedPictures = (text: PlacedText): NamedMedia[] =>
  text.parts.pictures.map(({ path, line }) => ({ path, fault: faultAt(text, line, path) }));

const namedTerms = (text: PlacedText): NamedTerm[] =>
  text.parts.terms.map(({ key, line }) => ({ key, fault: faultAt(text, line, key) }));

/** Kinds that leave nothing to set have no such field. */
const settingsOf = (fields: StepFields): CompletionSettings =>
  'completion' in fields ? { ...(fields.completion as CompletionSettings | undefined) } : {};

function emptyFaults({ file, text, textLine }: PackageFile, kind: string): PackageFault[] {
  const isEmpty = needsText.has(kind) && text.trim() === '';
  return isEmpty ? [{ file, line: textLine, code: 'empty-body', field: '' }] : [];
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
