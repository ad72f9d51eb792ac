import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageRequest } from '../../../kit/page.request.ts';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);
/** `true` and `false`; anything else stays what it is, and is refused. */
const flag = Transform(({ value }: { value: unknown }) =>
  value === 'true' ? true : value === 'false' ? false : value,
);
/** No control character: PostgreSQL keeps no NUL, and no name has one. */
const printable = /^\P{Cc}*$/u;

export class GridRequest extends PageRequest {
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
