import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LearningModule } from '../learning/index.ts';
import { WorkshopsModule } from '../workshops/index.ts';
import { AfterFacade } from './after.facade.ts';
import { BesideController } from './http/beside.controller.ts';
import { RoomController } from './http/room.controller.ts';
import { AfterController } from './http/after.controller.ts';
import { RoomStreamController } from './http/room-stream.controller.ts';
import { RoomBeat } from './live/room-beat.ts';
import { RoomHub } from './live/room-hub.ts';
import { RoomNews } from './live/room-news.ts';
import { Actions } from './persistence/actions.repository.ts';
import { LookBacks } from './persistence/look-backs.repository.ts';
import { Notes } from './persistence/notes.repository.ts';
import { Presences } from './persistence/presences.repository.ts';
import { RoomReadings } from './persistence/room-readings.ts';
import {
  ActionRecord,
  EvaluationRecord,
  FactRecord,
  LookBackRecord,
  NoteRecord,
  RunRecord,
  SeenRecord,
  SignalRecord,
} from './persistence/run.entity.ts';
import { Runs } from './persistence/runs.repository.ts';
import { LookBackQuery } from './queries/look-back.query.ts';
import { RoomOwnData } from './queries/room-own-data.query.ts';
import { ReturnsAheadQuery } from './queries/returns-ahead.query.ts';
import { RoomQuery } from './queries/room.query.ts';
import { SummaryPaperQuery } from './queries/summary-paper.query.ts';
import { SummaryQuery } from './queries/summary.query.ts';
import { CloseBeside } from './use-cases/close-beside.ts';
import { EraseNotes } from './use-cases/erase-notes.ts';
import { ChangeClient } from './use-cases/change-client.ts';
import { EvaluateWorkshop } from './use-cases/evaluate-workshop.ts';
import { LookBack } from './use-cases/look-back.ts';
import { RoomDoor } from './use-cases/room-door.ts';
import { RoomEffects } from './use-cases/room-effects.ts';
import { RoomJobs } from './use-cases/room-jobs.ts';
import { ReopenBeside } from './use-cases/reopen-beside.ts';
import { SaveNote } from './use-cases/save-note.ts';
import { RunDesk } from './use-cases/run-desk.ts';
import { SendCommand } from './use-cases/send-command.ts';
import { SignalDistress } from './use-cases/signal-distress.ts';
import { TellPhases } from './use-cases/tell-phases.ts';
import { TellRun } from './use-cases/tell-run.ts';
import { TellWhatIsDue } from './use-cases/tell-what-is-due.ts';

const records = [
  RunRecord,
  FactRecord,
  SeenRecord,
  SignalRecord,
  NoteRecord,
  EvaluationRecord,
  ActionRecord,
  LookBackRecord,
];
const useCases = [
  TellWhatIsDue,
  LookBack,
  SendCommand,
  CloseBeside,
  ReopenBeside,
  TellRun,
  SaveNote,
  EraseNotes,
  TellPhases,
  EvaluateWorkshop,
  SignalDistress,
];

@Module({
  imports: [
    TypeOrmModule.forFeature(records),
    IdentityModule,
    CohortsModule,
    LearningModule,
    WorkshopsModule,
  ],
  controllers: [RoomController, BesideController, AfterController, RoomStreamController],
  providers: [
    ...[Runs, Actions, Notes, Presences, RoomReadings, LookBacks],
    ...[RoomDoor, ChangeClient, RoomEffects, RunDesk, RoomNews, RoomHub, RoomBeat, RoomQuery],
    ...[SummaryQuery, SummaryPaperQuery, LookBackQuery, ReturnsAheadQuery, RoomOwnData],
    ...useCases,
    AfterFacade,
    RoomJobs,
  ],
  exports: [AfterFacade, ...useCases, RoomOwnData],
})
export class RoomModule {}
