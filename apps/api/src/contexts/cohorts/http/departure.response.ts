import { ApiProperty } from '@nestjs/swagger';

/** That somebody leaves, or stays after all, as it was said. */
export class DepartureLineResponse {
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Null when they stay after all',
  })
  leftOn!: string | null;
  @ApiProperty({ example: 'La commune se retire du programme' }) reason!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Aurélie Santini' }) byName!: string | null;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
}
