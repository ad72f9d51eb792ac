import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** More than any cycle has. */
const mostTurns = 100;

export class ProposedTurnRequest {
  @ApiProperty({ example: 'A3' })
  @IsString()
  @Length(1, 100)
  readonly stepKey!: string;

  @ApiProperty({ example: 1, minimum: 1, maximum: 2 }) @IsInt() @Min(1) @Max(2) readonly slot!: number;

  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly memberId!: string;
}

export class AcceptTurnsRequest {
  @ApiProperty({ type: [ProposedTurnRequest], description: 'The proposal, as it was read' })
  @IsArray()
  @ArrayMaxSize(mostTurns)
  @ValidateNested({ each: true })
  @Type(() => ProposedTurnRequest)
  readonly turns!: ProposedTurnRequest[];
}

export class PlaceClientRequest {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null: nobody' })
  @IsOptional()
  @IsUUID()
  readonly memberId!: string | null;

  @ApiPropertyOptional({ description: 'With nobody: the time goes to the returns of earlier clients' })
  @IsOptional()
  @IsBoolean()
  readonly returnsOnly?: boolean;
}

export class MarkClientAbsentRequest {
  @ApiPropertyOptional({ type: 'string', nullable: true, example: 'Urgence à la mairie', maxLength: 300 })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  @Matches(/^[^\0]*$/)
  readonly reason?: string | null;
}
