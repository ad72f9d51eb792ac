import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { MediaFacade, type StoredMedia, type StoredPicture } from '../../media/index.ts';
import { type ShownPicture, withPictures } from '../domain/course-html.ts';
import type { Course, Step } from '../domain/course.ts';
import type { VersionPublished } from '../domain/curriculum.events.ts';
import { drawTrail } from '../drawing/trail-drawing.ts';
import { trailCourseOf } from '../drawing/trail-course.ts';
import { type DrawingSize, readDrawing } from '../package/drawing-faults.ts';
import { mediaTypeOf } from '../package/media-types.ts';
import { type CoursePackage, readPackage } from '../package/package-reader.ts';
import { CourseVersions } from '../persistence/course-versions.repository.ts';

export type Published = Readonly<{ versionId: string; number: number; isNew: boolean }>;

@Injectable()
export class PublishCourse {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly media: MediaFacade,
    private readonly versions: CourseVersions,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Publishes the package in `folder` as the next version of its course. Nothing new, no new version.
   * @throws InvalidPackage, and then nothing is published
   */
  async run(folder: string): Promise<Published> {
    const read = await readPackage(folder);
    return this.tx.run(async () => {
      const media = await this.storeMedia(read);
      const pictures = await this.storePictures(read);
      const steps = read.course.steps.map((step) => withStoredMedia(step, media));
      const shown = new Map([...pictures].map(([path, stored]) => [path, shownPicture(stored)]));
      const course = { ...read.course, steps: steps.map((step) => withStoredPictures(step, shown)) };
      return this.publish(course, [...media.values(), ...[...pictures.values()].flatMap(variantsOf)]);
    });
  }

  private async storeMedia({ media }: CoursePackage): Promise<Map<string, StoredMedia>> {
    const stored = new Map<string, StoredMedia>();
    for (const [path, file] of media) stored.set(path, await this.media.store(file, mediaTypeOf(path)));
    return stored;
  }

  private async storePictures({ pictures }: CoursePackage): Promise<Map<string, StoredPicture>> {
    const stored = new Map<string, StoredPicture>();
    for (const [path, file] of pictures) stored.set(path, await this.storePicture(path, file));
    return stored;
  }

  /** A drawing is light, and sharp at any size: it stays as it is. */
  private async storePicture(path: string, file: string): Promise<StoredPicture> {
    const mediaType = mediaTypeOf(path);
    if (mediaType !== 'image/svg+xml') return this.media.storePicture(file);
    const { width, height } = shownSize(readDrawing(await readFile(file, 'utf8')).size!);
    return { small: { ...(await this.media.store(file, mediaType)), width, height }, large: null };
  }

  private async publish(course: Course, media: readonly StoredMedia[]): Promise<Published> {
    const courseId = await this.versions.lockCourse(course.key);
    const latest = await this.versions.latest(courseId);
    const digest = createHash('sha256').update(JSON.stringify(course)).digest('hex');
    if (latest?.digest === digest) return { versionId: latest.id, number: latest.number, isNew: false };
    const number = (latest?.number ?? 0) + 1;
    const publishedAt = this.clock.now();
    const trail = drawTrail(trailCourseOf(course));
    const versionId = await this.versions.add(courseId, number, {
      course,
      media,
      trail,
      digest,
      publishedAt,
    });
    await this.outbox.add({
      topic: 'curriculum.version-published',
      occurredAt: publishedAt.toISOString(),
      payload: { courseId, versionId, number },
    } satisfies VersionPublished);
    return { versionId, number, isNew: true };
  }
}

/** Paths inside the package become hashes: a published version names contents, not files. */
function withStoredMedia(step: Step, stored: ReadonlyMap<string, StoredMedia>): Step {
  const { body } = step;
  const hashOf = (path: string): string => stored.get(path)!.hash;
  if ('file' in body) return { ...step, body: { ...body, file: hashOf(body.file) } };
  if (!('media' in body)) return step;
  const { media, captions, audio } = body;
  const hashes = {
    ...{ media: hashOf(media), captions: hashOf(captions), audio: audio === null ? null : hashOf(audio) },
  };
  return { ...step, body: { ...body, ...hashes } };
}

/** In pixels. A drawing's own units are none: a sketch on a small sheet is shown large enough to be read. */
const leastWidth = 480;

function shownSize({ width, height }: DrawingSize): DrawingSize {
  const scale = Math.max(1, leastWidth / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const variantsOf = ({ small, large }: StoredPicture): StoredMedia[] => [small, ...(large ? [large] : [])];

function shownPicture({ small, large }: StoredPicture): ShownPicture {
  const { width, height } = large ?? small;
  return { small, large, width, height };
}

const withStoredPictures = (step: Step, shown: ReadonlyMap<string, ShownPicture>): Step => ({
  ...step,
  body: { ...step.body, html: withPictures(step.body.html, shown) },
});
