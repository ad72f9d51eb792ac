import { ApiProperty } from '@nestjs/swagger';

/** The same workshop in another group of the cohort. */
export class OtherGroupResponse {
  @ApiProperty({ example: 'B' }) groupKey!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ example: 'Europe/Paris', description: 'IANA zone of the organiser' }) zone!: string;
  @ApiProperty({ example: 120 }) minutes!: number;
}

export class AwayPersonResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Marie-Annick Hoarau' }) name!: string;
  @ApiProperty({
    type: [OtherGroupResponse],
    description: 'With a place left, at an hour when nothing else holds them; the earliest first',
  })
  otherGroups!: OtherGroupResponse[];
}

/** Who said that they cannot come. */
export class AwayResponse {
  @ApiProperty({ description: 'More than one in five of the group' }) manyAway!: boolean;
  @ApiProperty({ type: [AwayPersonResponse] }) people!: AwayPersonResponse[];
}
