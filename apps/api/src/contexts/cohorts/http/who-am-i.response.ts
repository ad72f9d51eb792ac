import { grantKinds, memberRoles, type GrantKind, type MemberRole } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

export class MyCohortResponse {
  @ApiProperty({ format: 'uuid' }) cohortId!: string;
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ enum: memberRoles, enumName: 'MemberRole' }) role!: MemberRole;
  @ApiProperty({ example: 'Promotion pilote' }) title!: string;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ description: 'An archived cohort is read, not written.' }) archived!: boolean;
  @ApiProperty({ description: 'People and territories are fictional.' }) demonstration!: boolean;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) leftOn!: string | null;
}

export class WhoAmIResponse {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty({ example: 'Indian/Reunion', description: 'IANA zone the person reads hours in' })
  zone!: string;
  @ApiProperty({ enum: grantKinds, enumName: 'GrantKind', isArray: true }) grants!: GrantKind[];
  @ApiProperty({ description: 'Whether organisers may ask for the address of a room' })
  proposesRooms!: boolean;
  @ApiProperty({ type: [MyCohortResponse], description: 'Running ones first' }) cohorts!: MyCohortResponse[];
}
