import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdempotencyKey } from '../../../kit/idempotency-key.ts';
import { Operation } from '../../../kit/operation.ts';
import { InvalidRequest } from '../../../kit/validation.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { RoomQuery } from '../queries/room.query.ts';
import { EvaluateWorkshop } from '../use-cases/evaluate-workshop.ts';
import { SaveNote } from '../use-cases/save-note.ts';
import { SendCommand } from '../use-cases/send-command.ts';
import { SignalDistress } from '../use-cases/signal-distress.ts';
import { commandOf } from './command.ts';
import { RoomCommandRequest } from './command.request.ts';
import { EvaluateWorkshopRequest, SaveNoteRequest } from './room.request.ts';
import { NoteKeptResponse, RoomFactResponse, RoomResponse } from './room.response.ts';

const refusals = [
  ...(['room.already-started', 'room.not-started', 'room.ended', 'room.not-in-command'] as const),
  ...(['room.somebody-commands', 'room.commands-elsewhere', 'room.phase-unknown'] as const),
  'room.learnings-protected',
  ...(['room.clock-stands', 'room.clock-runs', 'room.nothing-to-undo', 'room.not-in-room'] as const),
  ...(['room.not-the-client', 'room.contract-closed', 'room.tags-out-of-range', 'room.not-yours'] as const),
  ...([
    'room.held-out-of-order',
    'room.held-in-the-future',
    'room.held-long-ago',
    'room.opens-out-of-order',
  ] as const),
  ...(['room.unknown', 'request.key-reused', 'workshops.already-closed', 'workshops.cancelled'] as const),
  'cohorts.archived',
] as const;

/** The room of a workshop: for its group and whoever runs it. No link lets anybody else in, and nothing records it. */
@ApiTags('room')
@Controller('cohorts/:cohortId/workshops/:workshopId/room')
export class RoomController {
  constructor(
    private readonly room: RoomQuery,
    private readonly sendCommand: SendCommand,
    private readonly saveNote: SaveNote,
    private readonly evaluateWorkshop: EvaluateWorkshop,
    private readonly signalDistress: SignalDistress,
  ) {}

  @Get()
  @Requires('room.take-part')
  @ApiOkResponse({ type: RoomResponse })
  @Operation('readRoom', 'Where the workshop is, fact by fact, as far as the reader may know it.')
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<RoomResponse> {
    return this.room.run(actor, { cohortId, workshopId });
  }

  @Post('commands')
  @HttpCode(200)
  @Requires('room.take-part')
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key does it once.' })
  @ApiOkResponse({ type: RoomFactResponse })
  @Operation('commandRoom', 'Makes something happen in the room. Twice is once.', [...refusals])
  command(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() body: RoomCommandRequest,
    @IdempotencyKey() key?: string,
  ): Promise<RoomFactResponse> {
    const sent = { key: needed(key), command: commandOf(body), isSure: body.isSure === true };
    return this.sendCommand.run(actor, { cohortId, workshopId }, sent);
  }

  @Put('note')
  @Requires('room.take-part')
  @ApiOkResponse({ type: NoteKeptResponse })
  @Operation('saveRoomNote', 'Keeps my own notes of the workshop, for me alone.', [
    'room.note-changed',
    'cohorts.archived',
  ])
  note(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() body: SaveNoteRequest,
  ): Promise<NoteKeptResponse> {
    return this.saveNote.run(actor, { cohortId, workshopId }, body);
  }

  @Put('evaluation')
  @HttpCode(204)
  @Requires('room.take-part')
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key does it once.' })
  @ApiNoContentResponse()
  @Operation('evaluateWorkshop', 'Three scales at the end; said again, they replace what was said.', [
    'room.not-started',
    'room.not-in-room',
    'request.key-reused',
    'cohorts.archived',
  ])
  evaluate(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() body: EvaluateWorkshopRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.evaluateWorkshop.run(actor, { cohortId, workshopId }, needed(key), body);
  }

  @Put('signals/mine')
  @HttpCode(204)
  @Requires('room.take-part')
  @ApiNoContentResponse()
  @Operation(
    'signalDistress',
    'Tells whoever commands, and nobody else, that I would rather stop. Twice is once.',
    ['cohorts.archived'],
  )
  signal(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<void> {
    return this.signalDistress.run(actor, { cohortId, workshopId });
  }

  @Delete('signals/:memberId')
  @HttpCode(204)
  @Requires('room.take-part')
  @ApiNoContentResponse()
  @Operation('endSignal', 'It was heard, or is over. Twice is once.', ['cohorts.archived'])
  endSignal(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Param('memberId', idInPath) memberId: string,
  ): Promise<void> {
    return this.signalDistress.stop(actor, { cohortId, workshopId }, memberId);
  }
}

/** A command has a name: without it, sent twice would be done twice. */
function needed(key: string | undefined): string {
  if (key) return key;
  throw new InvalidRequest([{ pointer: '/idempotency-key', code: 'isDefined' }]);
}
