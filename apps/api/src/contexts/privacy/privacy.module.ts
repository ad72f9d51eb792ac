import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaModule, AgendaOwnData } from '../agenda/index.ts';
import { CohortsModule, CohortsOwnData } from '../cohorts/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule, IdentityOwnData } from '../identity/index.ts';
import { EraseWritings, LearningModule, LearningOwnData } from '../learning/index.ts';
import { NotificationsModule, NotificationsOwnData } from '../notifications/index.ts';
import { EraseNotes, RoomModule, RoomOwnData } from '../room/index.ts';
import { WorkshopsModule, WorkshopsOwnData } from '../workshops/index.ts';
import { MyDataController } from './http/my-data.controller.ts';
import { ErasureRecord } from './persistence/erasure.entity.ts';
import { MyErasuresQuery } from './queries/my-erasures.query.ts';
import { OwnCopyQuery } from './queries/own-copy.query.ts';
import { everyPart, OwnParts } from './queries/own-parts.ts';
import { PrivacyOwnData } from './queries/privacy-own-data.query.ts';
import { EraseMyWritings, everyErasure } from './use-cases/erase-my-writings.ts';

/** In the order in which they are told. */
const parts = [
  IdentityOwnData,
  CohortsOwnData,
  LearningOwnData,
  RoomOwnData,
  WorkshopsOwnData,
  AgendaOwnData,
  NotificationsOwnData,
  PrivacyOwnData,
];
const erasures = [EraseWritings, EraseNotes];
const gathered = (...given: unknown[]) => given;

/** What people may do with what is kept of them; each context answers for its own part. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ErasureRecord]),
    ...[IdentityModule, CohortsModule, CurriculumModule, LearningModule],
    ...[WorkshopsModule, RoomModule, AgendaModule, NotificationsModule],
  ],
  controllers: [MyDataController],
  providers: [
    ...[OwnCopyQuery, OwnParts, PrivacyOwnData, MyErasuresQuery, EraseMyWritings],
    { provide: everyPart, useFactory: gathered, inject: parts },
    { provide: everyErasure, useFactory: gathered, inject: erasures },
  ],
})
export class PrivacyModule {}
