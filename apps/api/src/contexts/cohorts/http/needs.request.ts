import { needKinds, type NeedKind } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class NeedRequest {
  @ApiProperty({ enum: needKinds, enumName: 'NeedKind' })
  @IsIn(needKinds)
  readonly kind!: NeedKind;

  @ApiProperty({
    example: 'Sous-titres en direct, je lis sur les lèvres',
    maxLength: 500,
    description: 'May be empty, but for « other »',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(500)
  @Matches(/^[^\0]*$/)
  readonly note!: string;

  @ApiProperty() @IsBoolean() readonly sharedWithFacilitator!: boolean;
  @ApiProperty() @IsBoolean() readonly sharedWithCoordinator!: boolean;
}

/** The whole list: what it does not hold is no longer needed. */
export class TellNeedsRequest {
  @ApiProperty({ example: 1, description: 'The one that was read; 0 while nothing was told' })
  @IsInt()
  @Min(0)
  readonly revision!: number;

  @ApiProperty({ type: [NeedRequest], description: 'Each kind once' })
  @IsArray()
  @ArrayMaxSize(needKinds.length)
  @ArrayUnique(({ kind }: NeedRequest) => kind)
  @ValidateNested({ each: true })
  @Type(() => NeedRequest)
  readonly needs!: NeedRequest[];
}
