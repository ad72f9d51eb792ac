import { type NameChoice, nameChoices } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

export class MyNameResponse {
  @ApiProperty({ format: 'uuid' }) cohortId!: string;
  @ApiProperty({ example: 'Promotion pilote' }) cohortTitle!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'A day to come, too' })
  leftOn!: string | null;
  @ApiProperty({ enum: nameChoices, enumName: 'NameChoice', description: 'From the day of leaving on' })
  choice!: NameChoice;
}
