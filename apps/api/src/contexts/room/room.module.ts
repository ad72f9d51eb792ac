import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LearningModule } from '../learning/index.ts';
import { WorkshopsModule } from '../workshops/index.ts';
import { RoomController } from './http/room.controller.ts';
import { RoomStreamController } from './http/room-stream.controller.ts';
import { RoomBeat } from './live/room-beat.ts';
import { RoomHub } from './live/room-hub.ts';
import { RoomNews } from './live/room-news.ts';
import { Actions } from './persistence/actions.repository.ts';
import { Notes } from './persistence/notes.repository.ts';
import { Presences } from './persistence/presences.repository.ts';
import { RoomReadings } from './persistence/room-readings.ts';
import {
  ActionRecord,
  EvaluationRecord,
  FactRecord,
  NoteRecord,
  RunRecord,
  SeenRecord,
  SignalRecord,
} from './persistence/run.entity.ts';
import { Runs } from './persistence/runs.repository.ts';
import { RoomQuery } from './queries/room.query.ts';
import { EvaluateWorkshop } from './use-cases/evaluate-workshop.ts';
import { RoomDoor } from './use-cases/room-door.ts';
import { RoomEffects } from './use-cases/room-effects.ts';
import { SaveNote } from './use-cases/save-note.ts';
import { SendCommand } from './use-cases/send-command.ts';
import { SignalDistress } from './use-cases/signal-distress.ts';

const records = [RunRecord, FactRecord, SeenRecord, SignalRecord, NoteRecord, EvaluationRecord, ActionRecord];
const useCases = [SendCommand, SaveNote, EvaluateWorkshop, SignalDistress];

@Module({
  imports: [
    TypeOrmModule.forFeature(records),
    IdentityModule,
    CohortsModule,
    LearningModule,
    WorkshopsModule,
  ],
  controllers: [RoomController, RoomStreamController],
  providers: [
    ...[Runs, Actions, Notes, Presences, RoomReadings],
    ...[RoomDoor, RoomEffects, RoomNews, RoomHub, RoomBeat, RoomQuery],
    ...useCases,
  ],
  exports: [...useCases],
})
export class RoomModule {}
