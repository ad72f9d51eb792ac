import { ApiProperty } from '@nestjs/swagger';

class ReliefResponse {
  @ApiProperty({ enum: [1, 2, 3, 4] }) tint!: 1 | 2 | 3 | 4;
  @ApiProperty({ example: 'M12 40q8 -6 16 -2' }) d!: string;
}

class ContourResponse {
  @ApiProperty() major!: boolean;
  @ApiProperty({ example: 'M12 40q8 -6 16 -2' }) d!: string;
}

class ToponymResponse {
  @ApiProperty({ example: 'Coopérer efficacement' }) text!: string;
  @ApiProperty({ example: 430 }) x!: number;
  @ApiProperty({ example: 472 }) y!: number;
}

class WaypointResponse {
  @ApiProperty({ example: 'T1M4-E3' }) key!: string;
  @ApiProperty({ enum: ['step', 'workshop', 'webinar'] }) kind!: 'step' | 'workshop' | 'webinar';
  @ApiProperty({ type: 'string', nullable: true, example: 'T1M4' }) module!: string | null;
  @ApiProperty({ example: 280 }) x!: number;
  @ApiProperty({ example: 370 }) y!: number;
}

class LabelResponse {
  @ApiProperty({ description: 'Key of the module or of the collective step', example: 'T1M4' }) key!: string;
  @ApiProperty({ description: 'In % of the drawing', example: 29.9 }) x!: number;
  @ApiProperty({ example: 67 }) y!: number;
  @ApiProperty({ enum: ['centre', 'left', 'right'] }) align!: 'centre' | 'left' | 'right';
  @ApiProperty({ type: 'number', nullable: true, example: 21 }) width!: number | null;
}

class BandResponse {
  @ApiProperty({ example: 'T1M4' }) module!: string;
  @ApiProperty({ example: 80 }) x!: number;
  @ApiProperty({ example: 262 }) y!: number;
  @ApiProperty({ example: 358 }) width!: number;
  @ApiProperty({ example: 190 }) height!: number;
}

/** The map of a course version, in the units of its view box `0 0 width height`. */
export class TrailResponse {
  @ApiProperty({ example: 840 }) width!: number;
  @ApiProperty({ example: 558 }) height!: number;
  @ApiProperty({ type: [ReliefResponse] }) relief!: readonly ReliefResponse[];
  @ApiProperty({ type: [ContourResponse] }) contours!: readonly ContourResponse[];
  @ApiProperty({ type: 'string', nullable: true, example: 'M846 318C780 336 720 322 640 332' }) river!:
    string | null;
  @ApiProperty({ type: [ToponymResponse] }) toponyms!: readonly ToponymResponse[];
  @ApiProperty({ type: [WaypointResponse] }) waypoints!: readonly WaypointResponse[];
  @ApiProperty({ type: [String] }) segments!: readonly string[];
  @ApiProperty({ type: [LabelResponse] }) labels!: readonly LabelResponse[];
  @ApiProperty({ type: [BandResponse] }) bands!: readonly BandResponse[];
}
