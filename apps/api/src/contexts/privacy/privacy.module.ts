import { Module } from '@nestjs/common';
import { AgendaModule, AgendaOwnData } from '../agenda/index.ts';
import { CohortsModule, CohortsOwnData } from '../cohorts/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule, IdentityOwnData } from '../identity/index.ts';
import { LearningModule, LearningOwnData } from '../learning/index.ts';
import { NotificationsModule, NotificationsOwnData } from '../notifications/index.ts';
import { RoomModule, RoomOwnData } from '../room/index.ts';
import { WorkshopsModule, WorkshopsOwnData } from '../workshops/index.ts';
import { MyDataController } from './http/my-data.controller.ts';
import { OwnCopyQuery } from './queries/own-copy.query.ts';
import { everyPart, OwnParts } from './queries/own-parts.ts';

/** In the order in which they are told. */
const parts = [
  IdentityOwnData,
  CohortsOwnData,
  LearningOwnData,
  RoomOwnData,
  WorkshopsOwnData,
  AgendaOwnData,
  NotificationsOwnData,
];

/** What people may do with what is kept of them; each context answers for its own part. */
@Module({
  imports: [
    ...[IdentityModule, CohortsModule, CurriculumModule, LearningModule],
    ...[WorkshopsModule, RoomModule, AgendaModule, NotificationsModule],
  ],
  controllers: [MyDataController],
  providers: [
    ...[OwnCopyQuery, OwnParts],
    { provide: everyPart, useFactory: (...given: unknown[]) => given, inject: parts },
  ],
})
export class PrivacyModule {}
