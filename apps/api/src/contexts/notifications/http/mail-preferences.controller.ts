import { Body, Controller, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { type Actor, CurrentActor, SignedIn } from '../../identity/index.ts';
import { ChooseMails } from '../use-cases/choose-mails.ts';
import { MailPreferencesRequest } from './mail-preferences.request.ts';
import { MailPreferencesResponse } from './mail-preferences.response.ts';

@ApiTags('notifications')
@Controller('me/mail-preferences')
export class MailPreferencesController {
  constructor(private readonly chooseMails: ChooseMails) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: MailPreferencesResponse })
  @Operation('readMailPreferences', 'What the person is written about, in all their cohorts.')
  read(@CurrentActor() actor: Actor): Promise<MailPreferencesResponse> {
    return this.chooseMails.read(actor);
  }

  @Put()
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  @Operation(
    'chooseMails',
    'What the person wants to be written about; a move and a cancellation always are.',
  )
  choose(@CurrentActor() actor: Actor, @Body() body: MailPreferencesRequest): Promise<void> {
    return this.chooseMails.run(actor, body);
  }
}
