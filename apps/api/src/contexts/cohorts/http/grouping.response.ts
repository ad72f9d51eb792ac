import { ApiProperty } from '@nestjs/swagger';
import { type HalfDay, halfDays } from '../domain/week.ts';

export const groupFaultCodes = [
  'same-territory',
  'hierarchical-link',
  'too-few',
  'too-many',
  'no-spare-slot',
  'no-common-time',
] as const;
const uuids = { type: 'string', format: 'uuid', isArray: true } as const;
const days = { enum: halfDays, enumName: 'HalfDay', isArray: true } as const;

export class WindowResponse {
  @ApiProperty({ example: 2, description: '1 is Monday' }) weekday!: number;
  @ApiProperty({ example: 10, description: 'Hour, in the zone of the cohort' }) from!: number;
  @ApiProperty({ example: 12 }) to!: number;
}

export class GroupPortraitResponse {
  @ApiProperty({ example: 7 }) size!: number;
  @ApiProperty({ example: 7 }) territories!: number;
  @ApiProperty({ example: 4 }) territoryKinds!: number;
  @ApiProperty({ example: 5 }) profiles!: number;
  @ApiProperty({ example: 120, description: 'Minutes between the clocks that differ most' }) spread!: number;
  @ApiProperty({ type: [WindowResponse], description: 'Two hours and more that suit everybody' })
  windows!: WindowResponse[];
  @ApiProperty({ example: 1, description: 'Turns as a client that stay free; below zero, those that miss' })
  spareSlots!: number;
}

export class GroupFaultResponse {
  @ApiProperty({ enum: groupFaultCodes, enumName: 'GroupFaultCode' }) code!: (typeof groupFaultCodes)[number];
  @ApiProperty({ ...uuids, description: 'Of whom, where it is of some of them' }) memberIds!: string[];
}

/** Some people as a group: what it would be, and what it would not keep of the rules. */
export class GroupSketchResponse {
  @ApiProperty(uuids) memberIds!: string[];
  @ApiProperty({ type: GroupPortraitResponse }) portrait!: GroupPortraitResponse;
  @ApiProperty({ type: [GroupFaultResponse] }) faults!: GroupFaultResponse[];
}

export class ProposedGroupsResponse {
  @ApiProperty({ example: 1, description: 'The same number gives the same groups' }) seed!: number;
  @ApiProperty({
    type: [GroupSketchResponse],
    description: 'Of the groups there are, in their order; then new ones',
  })
  groups!: GroupSketchResponse[];
}

export class FormedGroupResponse extends GroupSketchResponse {
  @ApiProperty({ format: 'uuid' }) groupId!: string;
  @ApiProperty({ example: 'A' }) groupKey!: string;
  @ApiProperty({ format: 'uuid' }) facilitatorId!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) relayId!: string | null;
}

export class PlaceableResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty() isFacilitator!: boolean;
  @ApiProperty({ example: 120, description: 'Minutes by which their clock is ahead of the cohort’s' })
  ahead!: number;
  @ApiProperty({ type: 'string', nullable: true, example: 'PVD' }) profile!: string | null;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) territoryId!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Val de Lisière' }) territoryName!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'rural' }) territoryKind!: string | null;
  @ApiProperty({
    ...days,
    nullable: true,
    description: 'When they say they are free; null while they said nothing',
  })
  halfDays!: HalfDay[] | null;
}

export class ApartResponse {
  @ApiProperty({ format: 'uuid' }) oneId!: string;
  @ApiProperty({ format: 'uuid' }) otherId!: string;
}

export class GroupingResponse {
  @ApiProperty({ example: 1, description: 'To be sent back with the next groups' }) revision!: number;
  @ApiProperty({ example: 'Europe/Paris', description: 'In which hours are told' }) zone!: string;
  @ApiProperty({ example: 4, description: 'Workshops of each group over the course' }) workshops!: number;
  @ApiProperty({ example: 2 }) clientsPerWorkshop!: number;
  @ApiProperty({
    ...{ type: Number, example: 7, nullable: true },
    description: 'Turns as a client over the course; null where the course leaves their number to choose',
  })
  plannedTurns!: number | null;
  @ApiProperty({ type: [PlaceableResponse] }) people!: PlaceableResponse[];
  @ApiProperty({ type: [ApartResponse], description: 'Pairs of whom one answers to the other' })
  apart!: ApartResponse[];
  @ApiProperty({ type: [FormedGroupResponse] }) groups!: FormedGroupResponse[];
}

export class AvailabilityResponse {
  @ApiProperty({
    ...days,
    nullable: true,
    description: 'In the zone of the person; null while nothing was told',
  })
  halfDays!: HalfDay[] | null;
}
