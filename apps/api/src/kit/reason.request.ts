import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

/** Why people can no longer count on what they were told. */
export class ReasonRequest {
  @ApiProperty({ example: 'Congrès des maires cette semaine-là', minLength: 3, maxLength: 500 })
  @IsString()
  @Matches(/^[^\0]*$/)
  readonly reason!: string;
}
