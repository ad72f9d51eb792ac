import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString } from 'class-validator';
import { type Audience, audiences } from '../domain/share.ts';

/** Which step of which cohort's path. */
export class StepParams {
  @ApiProperty() @IsString() readonly cohortId!: string;
  @ApiProperty() @IsString() readonly stepKey!: string;
}

export class EntryParams extends StepParams {
  @ApiProperty() @IsString() readonly entryKey!: string;
}

export class QuestionParams extends StepParams {
  @ApiProperty() @IsString() readonly questionKey!: string;
}

export class FileParams extends StepParams {
  @ApiProperty() @IsString() readonly fileId!: string;
}

export class AudienceParams extends StepParams {
  @ApiProperty({ enum: audiences }) @IsIn(audiences) readonly audience!: Audience;
}
