import type { StepBody } from '../domain/course.ts';
import { renderMarkdown } from './markdown.ts';
import { mediaTypeOf } from './media-types.ts';
import { questionOf, surveyQuestionOf } from './question-bodies.ts';
import {
  CollectiveFields,
  CommitmentFields,
  DownloadFields,
  FieldworkFields,
  PositioningFields,
  QuizFields,
  type StepFields,
  SurveyFields,
  VideoFields,
} from './step-fields.ts';

/** What a step of the kind shows, from its fields and its text. */
export function bodyOf(fields: StepFields, text: string): StepBody {
  return { html: renderMarkdown(text), ...ownPart(fields) } as StepBody;
}

function ownPart(fields: StepFields): object {
  if (fields instanceof VideoFields) return videoOf(fields);
  if (fields instanceof QuizFields) return { questions: fields.questions.map(questionOf) };
  if (fields instanceof PositioningFields) return positioningOf(fields);
  if (fields instanceof FieldworkFields) return { deliverable: fields.deliverable, accepts: fields.accepts };
  return fields instanceof CommitmentFields ? commitmentOf(fields) : rarerPart(fields);
}

function rarerPart(fields: StepFields): object {
  if (fields instanceof SurveyFields) return { survey: fields.questions.map(surveyQuestionOf) };
  if (fields instanceof DownloadFields) return downloadOf(fields);
  return fields instanceof CollectiveFields ? planOf(fields) : {};
}

const videoOf = ({ media, captions, audio, chapters }: VideoFields) => ({
  ...{ media, mediaType: mediaTypeOf(media), captions, audio: audio ?? null },
  chapters: chapters.map(({ at, title }) => ({ seconds: secondsOf(at), title })),
});

const positioningOf = ({ scale, statements, compareWith, comments }: PositioningFields) => ({
  ...{ scale, statements, compareWith: compareWith ?? null, comments },
});

const commitmentOf = ({ items, charterVersion }: CommitmentFields) => ({ items, charterVersion });

const downloadOf = ({ file }: DownloadFields) => ({
  ...{ file, fileName: file.split('/').at(-1)!, fileType: mediaTypeOf(file) },
});

const planOf = ({ onDay, at, consultations, protocol }: CollectiveFields) => ({
  ...{ onDay, at, protocol: protocol ?? null, consultations: consultations ?? null },
});

const secondsOf = (at: string): number => at.split(':').reduce((total, part) => total * 60 + Number(part), 0);
