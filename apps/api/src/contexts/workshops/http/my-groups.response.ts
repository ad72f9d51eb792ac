import { ApiProperty } from '@nestjs/swagger';

export class GroupMemberResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty({ example: 'Indian/Reunion', description: 'IANA zone the person reads hours in' })
  zone!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) leftOn!: string | null;
}

export class MyGroupResponse {
  @ApiProperty({ format: 'uuid' }) groupId!: string;
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty({ example: 'Solène Marchetti' }) facilitatorName!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'Thomas Vial' }) relayName!: string | null;
  @ApiProperty({ type: [GroupMemberResponse] }) members!: GroupMemberResponse[];
}
