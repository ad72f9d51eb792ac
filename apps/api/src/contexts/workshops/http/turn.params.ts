import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, Min } from 'class-validator';

/** Which turn of which group's cycle. */
export class TurnParams {
  @ApiProperty() @IsString() readonly cohortId!: string;
  @ApiProperty() @IsString() readonly groupId!: string;
  @ApiProperty() @IsString() readonly stepKey!: string;
  @ApiProperty() @Type(() => Number) @IsInt() @Min(1) @Max(2) readonly slot!: number;
}
