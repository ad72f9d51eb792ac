import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, SignedIn } from '../../identity/index.ts';
import { CalendarAddressQuery } from '../queries/calendar-address.query.ts';
import { ChooseCalendarContents } from '../use-cases/choose-calendar-contents.ts';
import { MakeCalendarAddress } from '../use-cases/make-calendar-address.ts';
import { RevokeCalendarAddress } from '../use-cases/revoke-calendar-address.ts';
import { CalendarContentsRequest } from './calendar.request.ts';
import { CalendarAddressResponse, MadeCalendarAddressResponse } from './calendar.response.ts';

/** The private address that somebody's own calendar follows. */
@ApiTags('interop')
@Controller('calendar-address')
export class CalendarAddressController {
  constructor(
    private readonly mine: CalendarAddressQuery,
    private readonly make: MakeCalendarAddress,
    private readonly choose: ChooseCalendarContents,
    private readonly revoke: RevokeCalendarAddress,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: CalendarAddressResponse })
  @Operation('readCalendarAddress', 'Whether I have an address, what it gives, and when it was last read.')
  read(@CurrentActor() { accountId }: Actor): Promise<CalendarAddressResponse> {
    return this.mine.run(accountId);
  }

  @Post()
  @SignedIn()
  @ApiCreatedResponse({ type: MadeCalendarAddressResponse })
  @Operation('makeCalendarAddress', 'A new address, told this once; the one before stops.')
  async renew(
    @CurrentActor() { accountId }: Actor,
    @Body() contents: CalendarContentsRequest,
  ): Promise<MadeCalendarAddressResponse> {
    return { address: await this.make.run(accountId, contents) };
  }

  @Put()
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('chooseCalendarContents', 'The same address gives something else.')
  change(@CurrentActor() { accountId }: Actor, @Body() contents: CalendarContentsRequest): Promise<void> {
    return this.choose.run(accountId, contents);
  }

  @Delete()
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation('revokeCalendarAddress', 'The address opens nothing any more. Twice is once.')
  remove(@CurrentActor() { accountId }: Actor): Promise<void> {
    return this.revoke.run(accountId);
  }
}
