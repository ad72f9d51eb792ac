import { Injectable } from '@nestjs/common';
import {
  addressed,
  CurriculumFacade,
  type DownloadBody,
  type PositioningBody,
  type Question,
  type StepBody,
  type VideoBody,
} from '../../curriculum/index.ts';
import { MediaFacade } from '../../media/index.ts';
import { expectedOf, feedbackOn } from '../domain/quiz.ts';
import type { QuestionResponse, StepContentResponse } from '../http/step.response.ts';
import type { AnswerRecord } from '../persistence/answer.entity.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import type { Asked } from './asked-step.ts';

/** What a step shows, by its kind. What is right leaves the server only with the answer. */
@Injectable()
export class StepContentQuery {
  constructor(
    private readonly drafts: Drafts,
    private readonly curriculum: CurriculumFacade,
    private readonly media: MediaFacade,
  ) {}

  async run(memberId: string, asked: Asked, answers: readonly AnswerRecord[]): Promise<StepContentResponse> {
    const { body, cohortId, outline } = asked;
    const folder = `/api/cohorts/${cohortId}/media`;
    const html = addressed(body.html, folder);
    const shown = { html, ...(await this.terms(html, outline.versionId)), ...plainPart(body) };
    if ('media' in body) return { ...shown, video: await this.video(body, folder) };
    if ('file' in body) return { ...shown, download: await this.download(body, folder) };
    if ('questions' in body)
      return { ...shown, questions: body.questions.map((each) => questionOf(each, answers)) };
    if ('statements' in body) return { ...shown, positioning: await this.positioning(memberId, asked, body) };
    return shown;
  }

  /** They come with the text that names them: it explains itself without a line. */
  private async terms(html: string, versionId: string): Promise<Pick<StepContentResponse, 'terms'>> {
    const terms = await this.curriculum.termsOf(versionId, html);
    return terms.length > 0 ? { terms } : {};
  }

  private async video({ media, mediaType, captions, audio, chapters }: VideoBody, folder: string) {
    const stored = await this.media.described([media, ...(audio ? [audio] : [])]);
    const sound = audio === null ? undefined : stored.get(audio);
    return {
      ...{ source: `${folder}/${media}`, mediaType, bytes: stored.get(media)?.bytes ?? 0 },
      captions: `${folder}/${captions}`,
      audio: sound ? { source: `${folder}/${audio}`, mediaType: sound.mediaType, bytes: sound.bytes } : null,
      chapters,
    };
  }

  private async download({ file, fileName, fileType }: DownloadBody, folder: string) {
    const stored = await this.media.described([file]);
    return {
      href: `${folder}/${file}`,
      name: fileName,
      mediaType: fileType,
      bytes: stored.get(file)?.bytes ?? 0,
    };
  }

  private async positioning(memberId: string, { outline, state }: Asked, body: PositioningBody) {
    const { scale, statements, comments, compareWith } = body;
    const earlier = outline.units.flatMap(({ steps }) => steps).find(({ key }) => key === compareWith);
    if (!earlier) return { scale, statements, comments, compared: null };
    const drafts = await this.drafts.of(memberId, earlier.key);
    const ratings = drafts
      .filter(({ entryKey }) => statements.some(({ key }) => key === entryKey))
      .map(({ entryKey, value }) => ({ key: entryKey, value: String(value) }));
    const completedAt = state.doneAt.get(earlier.key) ?? null;
    return {
      scale,
      statements,
      comments,
      compared: { stepKey: earlier.key, title: earlier.title, completedAt, ratings },
    };
  }
}

function plainPart(body: StepBody): Omit<StepContentResponse, 'html'> {
  if ('items' in body) return { items: body.items, charterVersion: body.charterVersion };
  if ('deliverable' in body) return { deliverable: body.deliverable, accepts: body.accepts };
  return 'survey' in body ? { survey: body.survey } : {};
}

function questionOf(question: Question, answers: readonly AnswerRecord[]): QuestionResponse {
  const { key, kind, prompt } = question;
  const given = answers.find(({ questionKey }) => questionKey === key);
  const options = 'options' in question ? question.options : [];
  const shuffled = kind === 'ordering' || kind === 'matching';
  const shown = shuffled ? [...options].sort((one, other) => Number(one.key) - Number(other.key)) : options;
  return {
    ...{ key, kind, prompt, lefts: kind === 'matching' ? question.lefts : [] },
    options: shown.map((option) => ({ key: option.key, text: option.text })),
    answer: given ? answered(question, given) : null,
  };
}

const answered = (question: Question, { value, right }: AnswerRecord) => ({
  ...{ value, right, expected: expectedOf(question), feedback: feedbackOn(question, value) },
});
