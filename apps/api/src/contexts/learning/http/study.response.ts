import { ApiProperty } from '@nestjs/swagger';

export class StudySlotResponse {
  @ApiProperty({ format: 'uuid' }) slotId!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Indian/Reunion', description: 'IANA zone in whose hours it was said' })
  zone!: string;
  @ApiProperty({ example: 45 }) minutes!: number;
  @ApiProperty({ type: 'string', nullable: true, example: 'T1M4' }) unitKey!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Tenir la distance' }) unitTitle!: string | null;
  @ApiProperty({ example: 0, description: 'Grows with each change' }) sequence!: number;
}

/** Monday to Sunday, by the person's own clock. */
export class StudyWeekResponse {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ example: 'Indian/Reunion' }) zone!: string;
  @ApiProperty({
    example: 54,
    description: 'Announced for what is left, alone, in the units that are open now',
  })
  declaredMinutes!: number;
  @ApiProperty({ example: 45, description: 'Of the slots of this week' }) plannedMinutes!: number;
  @ApiProperty({ type: [StudySlotResponse], description: 'Of this week and later' })
  slots!: StudySlotResponse[];
}

export class SlotKeptResponse {
  @ApiProperty({ format: 'uuid' }) slotId!: string;
  @ApiProperty({ example: 1 }) sequence!: number;
}
