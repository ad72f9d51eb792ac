import { type Language, languages } from '@cheminer/i18n';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** In which language a paper is drawn. */
export class PaperRequest {
  @ApiPropertyOptional({ enum: languages, default: 'fr' })
  @IsOptional()
  @IsIn(languages)
  readonly language: Language = 'fr';
}
