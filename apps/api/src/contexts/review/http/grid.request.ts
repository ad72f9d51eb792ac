import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);
/** `true` and `false`; anything else stays what it is, and is refused. */
const flag = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);
/** No control character: PostgreSQL keeps no NUL, and no name has one. */
const printable = /^\P{Cc}*$/u;

export class GridRequest {
  @ApiPropertyOptional({ description: 'Opaque: the `next` of the page before' })
  @IsOptional()
  @IsUUID()
  readonly after?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit: number = 50;

  @ApiPropertyOptional({
    example: 'helene',
    maxLength: 100,
    description: 'In the name, whatever its accents and case',
  })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(100)
  @Matches(printable)
  readonly search?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly territoryId?: string;

  @ApiPropertyOptional({ example: 'A', maxLength: 50 })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly groupKey?: string;

  @ApiPropertyOptional({ description: 'Only people to follow up' })
  @IsOptional()
  @flag
  @IsBoolean()
  readonly attention?: boolean;
}
