import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaModule } from './contexts/agenda/index.ts';
import { CohortsModule } from './contexts/cohorts/index.ts';
import { CurriculumModule } from './contexts/curriculum/index.ts';
import { IdentityModule } from './contexts/identity/index.ts';
import { InteropModule } from './contexts/interop/index.ts';
import { LearningModule } from './contexts/learning/index.ts';
import { MediaModule } from './contexts/media/index.ts';
import { NotificationsModule } from './contexts/notifications/index.ts';
import { RoomModule } from './contexts/room/index.ts';
import { WorkshopsModule } from './contexts/workshops/index.ts';
import { PrivacyModule } from './contexts/privacy/index.ts';
import { ReviewModule } from './contexts/review/index.ts';
import { Clock, SystemClock } from './kit/clock.ts';
import { serving } from './kit/database.ts';
import type { Env } from './kit/env.ts';
import { KitModule } from './kit/kit.module.ts';
import { ProblemFilter } from './kit/problem.filter.ts';

/** The list of contexts. */
const contexts = [
  IdentityModule,
  MediaModule,
  CurriculumModule,
  CohortsModule,
  LearningModule,
  WorkshopsModule,
  RoomModule,
  AgendaModule,
  NotificationsModule,
  ReviewModule,
  InteropModule,
  PrivacyModule,
];

@Module({})
export class AppModule {
  static with(env: Env, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...serving(env.DATABASE_URL), autoLoadEntities: true, retryAttempts: 0 }),
        KitModule.with(env, clock),
        ...contexts,
      ],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }],
    };
  }
}
