import { type Language, languages } from '@cheminer/i18n';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { type FeedPart, feedParts } from '../domain/feed-contents.ts';

export class CalendarContentsRequest {
  @ApiProperty({
    enum: feedParts,
    enumName: 'FeedPart',
    isArray: true,
    description: 'What the address gives',
  })
  @IsArray()
  @ArrayMaxSize(feedParts.length)
  @ArrayUnique()
  @IsIn(feedParts, { each: true })
  readonly parts!: FeedPart[];

  @ApiPropertyOptional({ enum: languages, default: 'fr', description: 'In which language it is written' })
  @IsOptional()
  @IsIn(languages)
  readonly language: Language = 'fr';
}
