import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isCollective } from '@cheminer/vocabulary';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { askedBy, type Course } from '../domain/course.ts';
import type { StoredMedia } from '../../media/index.ts';
import {
  CourseRecord,
  ModuleRecord,
  StepRecord,
  VersionMediaRecord,
  VersionRecord,
} from './course-version.entity.ts';

type NewVersion = Readonly<
  Pick<VersionRecord, 'trail' | 'digest' | 'publishedAt'> & { course: Course; media: readonly StoredMedia[] }
>;

@Injectable()
export class CourseVersions {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
  ) {}

  /** Locks the course, made when it is new, so that two publications cannot take one number. */
  async lockCourse(key: string): Promise<string> {
    await this.tx.lock(`course:${key}`);
    const found = await this.tx.manager.findOneBy(CourseRecord, { key });
    if (found) return found.id;
    const id = this.ids.next();
    await this.tx.manager.insert(CourseRecord, { id, key });
    return id;
  }

  latest(courseId: string): Promise<VersionRecord | null> {
    return this.tx.manager.findOne(VersionRecord, { where: { courseId }, order: { number: 'DESC' } });
  }

  latestOf(key: string): Promise<VersionRecord | null> {
    return this.tx.manager
      .createQueryBuilder(VersionRecord, 'version')
      .innerJoin(CourseRecord, 'course', 'course.id = version.course_id AND course.key = :key', { key })
      .orderBy('version.number', 'DESC')
      .getOne();
  }

  async add(courseId: string, number: number, { course, media, ...made }: NewVersion): Promise<string> {
    const { manager } = this.tx;
    const id = this.ids.next();
    const { key: _, modules, steps: walked, ...header } = course;
    await manager.insert(VersionRecord, { id, courseId, number, ...header, ...made } as never);
    const place = <T extends object>(rows: readonly T[]) =>
      rows.map((row, position) => ({ ...row, position, versionId: id }));
    await manager.insert(ModuleRecord, place(modules) as never);
    const steps = walked.map((step) => ({
      ...step,
      collective: isCollective(step.kind),
      onDay: 'onDay' in step.body ? step.body.onDay : null,
      asked: askedBy(step.body),
    }));
    await manager.insert(StepRecord, place(steps) as never);
    const named = media.map(({ hash, mediaType }) => ({ versionId: id, hash, mediaType }));
    await manager.createQueryBuilder().insert().into(VersionMediaRecord).values(named).orIgnore().execute();
    return id;
  }

  version(id: string): Promise<VersionRecord> {
    return this.tx.manager.findOneByOrFail(VersionRecord, { id });
  }

  modules(versionId: string): Promise<ModuleRecord[]> {
    return this.tx.manager.find(ModuleRecord, { where: { versionId }, order: { position: 'ASC' } });
  }

  /** Without their texts, which only one step's screen needs. */
  steps(versionId: string): Promise<Omit<StepRecord, 'body' | 'facilitationHtml'>[]> {
    return this.tx.manager.find(StepRecord, {
      where: { versionId },
      order: { position: 'ASC' },
      select: allButBody,
    });
  }

  body(versionId: string, key: string): Promise<StepRecord | null> {
    return this.tx.manager.findOneBy(StepRecord, { versionId, key });
  }

  bodies(versionId: string, keys: readonly string[]): Promise<StepRecord[]> {
    return this.tx.manager.findBy(StepRecord, { versionId, key: In([...keys]) });
  }

  collectivePlans(versionId: string): Promise<StepRecord[]> {
    return this.tx.manager.find(StepRecord, {
      where: { versionId, collective: true },
      order: { position: 'ASC' },
    });
  }

  media(versionId: string, hash: string): Promise<VersionMediaRecord | null> {
    return this.tx.manager.findOneBy(VersionMediaRecord, { versionId, hash });
  }
}

const allButBody = {
  key: true,
  position: true,
  kind: true,
  collective: true,
  title: true,
  shortTitle: true,
  minutes: true,
  required: true,
  moduleKey: true,
  completion: true,
  prerequisites: true,
  onDay: true,
  asked: true,
} as const;
