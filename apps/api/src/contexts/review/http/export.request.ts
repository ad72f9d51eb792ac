import { type Language, languages } from '@cheminer/i18n';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export class ExportRequest {
  @ApiPropertyOptional({ enum: languages, default: 'fr' })
  @IsOptional()
  @IsIn(languages)
  readonly language: Language = 'fr';
}
