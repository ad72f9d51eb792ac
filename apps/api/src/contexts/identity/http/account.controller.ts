import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import type { Actor } from '../domain/actor.ts';
import { ChooseLanguage } from '../use-cases/choose-language.ts';
import { CurrentActor, SignedIn } from './access.guard.ts';
import { ChooseLanguageRequest } from './choose-language.request.ts';

@ApiTags('identity')
@Controller('me')
export class AccountController {
  constructor(private readonly chooseLanguage: ChooseLanguage) {}

  @Put('language')
  @SignedIn()
  @HttpCode(204)
  @Operation('chooseMyLanguage', 'The language in which the person is written to.')
  choose(@CurrentActor() actor: Actor, @Body() { language }: ChooseLanguageRequest): Promise<void> {
    return this.chooseLanguage.run(actor, language);
  }
}
