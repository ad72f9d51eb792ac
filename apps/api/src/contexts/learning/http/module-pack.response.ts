import { ApiProperty } from '@nestjs/swagger';

const uses = ['video', 'audio', 'captions', 'file', 'picture'] as const;

class PackPieceResponse {
  @ApiProperty({ example: '/api/cohorts/0191…/steps/T1M4-E1' }) url!: string;
  @ApiProperty({ example: 4210 }) bytes!: number;
}

export class PackAddressResponse extends PackPieceResponse {
  @ApiProperty({ description: 'Other steps have to be finished first: its text does not travel yet' })
  locked!: boolean;
}

export class PackMediaResponse extends PackPieceResponse {
  @ApiProperty({ example: 'video/webm' }) mediaType!: string;
  @ApiProperty({ enum: uses }) use!: (typeof uses)[number];
}

/** What a device keeps to work on the module without a line. */
export class ModulePackResponse {
  @ApiProperty({ example: 'T1M4' }) unitKey!: string;
  @ApiProperty({ example: 'Tenir la distance' }) title!: string;
  @ApiProperty({ type: [PackAddressResponse], description: 'Its steps; sizes are near' })
  addresses!: PackAddressResponse[];
  @ApiProperty({ type: [PackMediaResponse], description: 'Its media, each of which may be left out' })
  media!: PackMediaResponse[];
}
