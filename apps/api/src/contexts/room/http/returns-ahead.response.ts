import { ApiProperty } from '@nestjs/swagger';

export class HeldWorkshopResponse {
  @ApiProperty({ example: 'Atelier 1' }) title!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
}

/** What a workshop has to come back to: numbers, never words. */
export class ReturnsAheadResponse {
  @ApiProperty({ type: HeldWorkshopResponse, nullable: true, description: 'The last one of the group' })
  lastWorkshop!: HeldWorkshopResponse | null;
  @ApiProperty({ type: 'integer', example: 3, description: 'Actions that are neither tried nor given up' })
  actions!: number;
}
