import { Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { idInPath, Requires } from '../../identity/index.ts';
import { ProposeRoom } from '../use-cases/propose-room.ts';
import { RoomAddressResponse } from './room-address.response.ts';

@ApiTags('agenda')
@Controller('cohorts/:cohortId/room-addresses')
export class RoomAddressController {
  constructor(private readonly proposeRoom: ProposeRoom) {}

  @Post()
  @Requires('agenda.propose-room')
  @ApiCreatedResponse({ type: RoomAddressResponse })
  @Operation(
    'proposeRoomAddress',
    'Makes the address of a room at the chosen service, another one each time: nothing is kept of it.',
    ['agenda.no-room-service'],
  )
  propose(@Param('cohortId', idInPath) _cohortId: string): RoomAddressResponse {
    return { link: this.proposeRoom.run() };
  }
}
