import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const maxNote = 20_000;

export class SaveNoteRequest {
  @ApiProperty({ maxLength: maxNote, example: 'Demander le calendrier à Hélène' })
  @IsString()
  @MaxLength(maxNote)
  @Matches(/^[^\0]*$/)
  readonly text!: string;

  @ApiProperty({ example: 3, description: 'The version that was read; 0 for the first' })
  @IsInt()
  @Min(0)
  readonly baseVersion!: number;
}

/** Each from 1 to 5. */
export class EvaluateWorkshopRequest {
  @ApiProperty({ example: 4, description: 'I leave with something that I can use' })
  @IsInt()
  @Min(1)
  @Max(5)
  readonly useful!: number;

  @ApiProperty({ example: 5, description: 'I was heard' })
  @IsInt()
  @Min(1)
  @Max(5)
  readonly heard!: number;

  @ApiProperty({ example: 4, description: 'The frame held' })
  @IsInt()
  @Min(1)
  @Max(5)
  readonly frame!: number;
}
