import { Controller, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, idInPath, Requires } from '../../identity/index.ts';
import { RoomHub } from '../live/room-hub.ts';
import { RoomStream } from '../live/room-stream.ts';
import { RoomDoor } from '../use-cases/room-door.ts';

@ApiTags('room')
@Controller('cohorts/:cohortId/workshops/:workshopId/room')
export class RoomStreamController {
  constructor(
    private readonly door: RoomDoor,
    private readonly hub: RoomHub,
  ) {}

  @Get('stream')
  @Requires('room.take-part')
  @ApiQuery({ name: 'after', required: false, description: 'Number of the last fact that one has' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'Events `fact`, `moment`, `signals` and `reload`', type: String })
  @Operation('followRoom', 'Each fact as it happens, from where one was.')
  async follow(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = await this.door.enter(actor, { cohortId, workshopId });
    reply.hijack();
    // A browser may have gone while it was let in.
    if (reply.raw.destroyed) return;
    const stream = new RoomStream(place, lastKnown(reply.request), reply.raw);
    reply.raw.once('close', () => this.hub.close(stream));
    await this.hub.open(stream);
  }

  @Put('presence')
  @HttpCode(204)
  @Requires('room.take-part')
  @ApiNoContentResponse()
  @Operation('tellRoomPresence', 'My browser is still there: a line that was cut says nothing by itself.')
  async hear(
    @CurrentActor() actor: Actor,
    @Param('cohortId') cohortId: string,
    @Param('workshopId', idInPath) workshopId: string,
  ): Promise<void> {
    await this.hub.hear(await this.door.enter(actor, { cohortId, workshopId }));
  }
}

/** A browser that comes back says the last number it has; one that comes, that of what it has read. */
function lastKnown({ headers, query }: FastifyRequest): number {
  const { after = '' } = query as { after?: string };
  const known = headers['last-event-id'] ?? after;
  return Number.parseInt(String(known), 10) || 0;
}
