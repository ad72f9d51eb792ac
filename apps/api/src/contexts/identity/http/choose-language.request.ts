import { type Language, languages } from '@cheminer/i18n';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export class ChooseLanguageRequest {
  @ApiProperty({ enum: languages })
  @IsIn(languages)
  readonly language!: Language;
}
