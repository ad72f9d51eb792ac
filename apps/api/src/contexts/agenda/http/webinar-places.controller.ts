import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { WebinarPlaces } from '../use-cases/webinar-places.ts';
import { WebinarPlacesRequest } from './webinar.request.ts';
import { MyPlaceResponse } from './webinar.response.ts';

@ApiTags('agenda')
@Controller('cohorts/:cohortId/webinars/:eventId')
export class WebinarPlacesController {
  constructor(private readonly places: WebinarPlaces) {}

  @Put('place')
  @Requires('agenda.take-place')
  @ApiOkResponse({ type: MyPlaceResponse })
  @Operation(
    'takeWebinarPlace',
    'Takes a place, or one’s turn in the line where none is free. Twice is once.',
    ['cohorts.no-places', 'cohorts.places-closed', 'cohorts.people-busy', 'cohorts.archived'],
  )
  take(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
  ): Promise<MyPlaceResponse> {
    return this.places.take(actor, cohortId, eventId);
  }

  @Delete('place')
  @Requires('agenda.take-place')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('giveWebinarPlaceBack', 'Gives it back: it goes to the first in line at once. Twice is once.', [
    'cohorts.no-places',
    'cohorts.places-closed',
    'cohorts.archived',
  ])
  giveBack(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
  ): Promise<void> {
    return this.places.giveBack(actor, cohortId, eventId);
  }

  @Put('places')
  @Requires('agenda.run')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('changeWebinarPlaces', 'Says how many places there are; whoever has one keeps it.', [
    'cohorts.places-taken',
    'cohorts.people-busy',
    'cohorts.archived',
  ])
  change(
    @Param('cohortId') cohortId: string,
    @Param('eventId', idInPath) eventId: string,
    @Body() { places }: WebinarPlacesRequest,
  ): Promise<void> {
    return this.places.change(cohortId, eventId, places);
  }
}
