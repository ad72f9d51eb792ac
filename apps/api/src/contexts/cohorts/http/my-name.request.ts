import { type NameChoice, nameChoices } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

export class ChooseNameRequest {
  @ApiProperty({ enum: nameChoices, enumName: 'NameChoice' })
  @IsIn(nameChoices)
  readonly choice!: NameChoice;
}
