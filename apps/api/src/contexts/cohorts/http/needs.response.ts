import { needKinds, type NeedKind } from '@cheminer/vocabulary';
import { ApiProperty } from '@nestjs/swagger';

const kind = { enum: needKinds, enumName: 'NeedKind' } as const;

export class SharedNeedResponse {
  @ApiProperty(kind) kind!: NeedKind;
  @ApiProperty({ example: 'Sous-titres en direct, je lis sur les lèvres' }) note!: string;
}

export class NeedResponse extends SharedNeedResponse {
  @ApiProperty() sharedWithFacilitator!: boolean;
  @ApiProperty() sharedWithCoordinator!: boolean;
}

export class NeedsResponse {
  @ApiProperty({ example: 1, description: 'To be sent back with the next list' }) revision!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true }) toldAt!: string | null;
  @ApiProperty({ type: [NeedResponse] }) needs!: NeedResponse[];
}

/** What a person chose to let the asker read. */
export class PersonNeedsResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty({ type: [SharedNeedResponse] }) needs!: SharedNeedResponse[];
}
