import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MediaModule } from '../media/index.ts';
import { CurriculumFacade } from './curriculum.facade.ts';
import {
  CourseRecord,
  ModuleRecord,
  StepRecord,
  VersionMediaRecord,
  VersionRecord,
} from './persistence/course-version.entity.ts';
import { CourseVersions } from './persistence/course-versions.repository.ts';
import { PublishCourse } from './use-cases/publish-course.ts';

const records = [CourseRecord, VersionRecord, ModuleRecord, StepRecord, VersionMediaRecord];

@Module({
  imports: [TypeOrmModule.forFeature(records), MediaModule],
  providers: [CourseVersions, CurriculumFacade, PublishCourse],
  exports: [CurriculumFacade, PublishCourse],
})
export class CurriculumModule {}
