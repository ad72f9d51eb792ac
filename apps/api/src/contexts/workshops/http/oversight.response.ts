import { ApiProperty } from '@nestjs/swagger';

export class OverseenWorkshopResponse {
  @ApiProperty({ format: 'uuid' }) workshopId!: string;
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty({ example: 'Atelier 2' }) title!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
  @ApiProperty({ example: 'Thomas Vial', description: 'Who runs it' }) facilitatorName!: string;
  @ApiProperty({
    ...{ type: 'string', nullable: true, example: 'Solène Marchetti' },
    description: 'The facilitator of the group, while somebody else runs it',
  })
  standsInFor!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Member who runs it instead' })
  standInId!: string | null;
  @ApiProperty({ format: 'uuid', description: 'Member who facilitates the group' })
  groupFacilitatorId!: string;
}
