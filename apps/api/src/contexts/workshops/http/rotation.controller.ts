import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, Requires, idInPath } from '../../identity/index.ts';
import { TurnsQuery } from '../queries/turns.query.ts';
import { AcceptTurns } from '../use-cases/accept-turns.ts';
import { MarkClientAbsent } from '../use-cases/mark-client-absent.ts';
import { PlaceClient } from '../use-cases/place-client.ts';
import { AcceptTurnsRequest, MarkClientAbsentRequest, PlaceClientRequest } from './rotation.request.ts';
import { TurnParams } from './turn.params.ts';
import { TurnsResponse } from './rotation.response.ts';

/** Who is client when: each member once per cycle. */
@ApiTags('workshops')
@Controller('cohorts/:cohortId/groups/:groupId/turns')
export class RotationController {
  constructor(
    private readonly turns: TurnsQuery,
    private readonly acceptTurns: AcceptTurns,
    private readonly placeClient: PlaceClient,
    private readonly markClientAbsent: MarkClientAbsent,
  ) {}

  @Get()
  @Requires('workshops.read')
  @ApiOkResponse({ type: TurnsResponse })
  @Operation(
    'readTurns',
    'Who is client at each workshop of my group, and what is proposed to whoever runs it.',
  )
  read(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('groupId', idInPath) groupId: string,
  ): Promise<TurnsResponse> {
    return this.turns.run(actor, cohortId, groupId);
  }

  @Put()
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('acceptTurns', 'Decides what is proposed, as it was read. Twice is once.', [
    'workshops.turns-changed',
    'cohorts.archived',
  ])
  accept(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('groupId', idInPath) groupId: string,
    @Body() { turns }: AcceptTurnsRequest,
  ): Promise<void> {
    return this.acceptTurns.run(actor, { cohortId, groupId }, turns);
  }

  @Put(':stepKey/:slot')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation(
    'placeClient',
    'Says by hand who is client there, or nobody. Two who exchange turns both move.',
    ['workshops.turn-unknown', 'workshops.turn-over', 'workshops.cannot-be-client', 'cohorts.archived'],
  )
  place(
    @CurrentActor() actor: Actor,
    @Param() turn: TurnParams,
    @Body() body: PlaceClientRequest,
  ): Promise<void> {
    return this.placeClient.run(actor, turn, turn, body);
  }

  @Put(':stepKey/:slot/absence')
  @Requires('workshops.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('markClientAbsent', 'The client is not there: they wait for another turn. Twice is once.', [
    'workshops.turn-unknown',
    'workshops.turn-over',
    'workshops.no-client',
    'cohorts.archived',
  ])
  absent(
    @CurrentActor() actor: Actor,
    @Param() turn: TurnParams,
    @Body() { reason }: MarkClientAbsentRequest,
  ): Promise<void> {
    return this.markClientAbsent.run(actor, turn, turn, reason ?? null);
  }
}
