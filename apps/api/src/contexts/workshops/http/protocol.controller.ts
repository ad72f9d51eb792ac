import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { FacilitationNotesQuery } from '../queries/facilitation-notes.query.ts';
import { ProtocolQuery } from '../queries/protocol.query.ts';
import { AnnounceLength } from '../use-cases/announce-length.ts';
import { ChangeProtocol } from '../use-cases/change-protocol.ts';
import { FacilitationNotesResponse } from './facilitation-notes.response.ts';
import { ChangeProtocolRequest } from './protocol.request.ts';
import { LengthAnnouncedResponse, ProtocolKeptResponse, ProtocolResponse } from './protocol.response.ts';

/** How a workshop goes: minute by minute, and what the authors say to whoever runs it. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/workshops/:workshopId')
export class ProtocolController {
  constructor(
    private readonly protocol: ProtocolQuery,
    private readonly facilitationNotes: FacilitationNotesQuery,
    private readonly changeProtocol: ChangeProtocol,
    private readonly announceLength: AnnounceLength,
  ) {}

  @Get('protocol')
  @Requires('workshops.read')
  @ApiOkResponse({ type: ProtocolResponse })
  @Operation('readProtocol', 'The protocol of a workshop of my group, and those that may be chosen instead.')
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<ProtocolResponse> {
    return this.protocol.run(actor, cohortId, workshopId);
  }

  @Get('facilitation-notes')
  @Requires('workshops.run')
  @ApiOkResponse({ type: FacilitationNotesResponse })
  @Operation('readFacilitationNotes', 'What the authors of the course say to whoever runs the workshop.')
  readNotes(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<FacilitationNotesResponse> {
    return this.facilitationNotes.run(actor, cohortId, workshopId);
  }

  @Put('protocol')
  @Requires('workshops.run')
  @ApiOkResponse({ type: ProtocolKeptResponse })
  @Operation('changeProtocol', 'Keeps another protocol for the workshop. Twice is once.', [
    'workshops.already-closed',
    'workshops.protocol-invalid',
    'workshops.protocol-changed',
    'cohorts.archived',
  ])
  change(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Body() body: ChangeProtocolRequest,
  ): Promise<ProtocolKeptResponse> {
    return this.changeProtocol.run(actor, cohortId, workshopId, body);
  }

  @Put('announced-length')
  @Requires('workshops.run')
  @ApiOkResponse({ type: LengthAnnouncedResponse })
  @Operation('announceLength', 'Tells the group the length of the protocol: the same hour, another end.', [
    'workshops.already-open',
    'workshops.already-marked',
    'workshops.cancelled',
    'cohorts.people-busy',
    'cohorts.archived',
  ])
  announce(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<LengthAnnouncedResponse> {
    return this.announceLength.run(actor, cohortId, workshopId);
  }
}
