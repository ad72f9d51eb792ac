import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, IsString, Length, Max, Min } from 'class-validator';

export class AnswerRequest {
  @ApiProperty({ example: 'b', description: 'Key of the chosen option' })
  @IsString()
  @Length(1, 20)
  readonly optionKey!: string;
}

export class PositionRequest {
  @ApiProperty({ example: 0.4, description: 'Seconds into a video; share of a text, 0 to 1' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(86_400)
  readonly position!: number;
}
