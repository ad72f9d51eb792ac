import { ApiProperty } from '@nestjs/swagger';

class ReliefResponse {
  @ApiProperty({ enum: [1, 2, 3, 4] }) tint!: 1 | 2 | 3 | 4;
  @ApiProperty() d!: string;
}

class ContourResponse {
  @ApiProperty() major!: boolean;
  @ApiProperty() d!: string;
}

class ToponymResponse {
  @ApiProperty() text!: string;
  @ApiProperty() x!: number;
  @ApiProperty() y!: number;
}

class WaypointResponse {
  @ApiProperty({ example: 'T1M4-E3' }) key!: string;
  @ApiProperty({ enum: ['step', 'workshop', 'webinar'] }) kind!: 'step' | 'workshop' | 'webinar';
  @ApiProperty({ type: 'string', nullable: true }) module!: string | null;
  @ApiProperty() x!: number;
  @ApiProperty() y!: number;
}

class LabelResponse {
  @ApiProperty({ description: 'Key of the module or of the collective step' }) key!: string;
  @ApiProperty({ description: 'In % of the drawing' }) x!: number;
  @ApiProperty() y!: number;
  @ApiProperty({ enum: ['centre', 'left', 'right'] }) align!: 'centre' | 'left' | 'right';
  @ApiProperty({ type: 'number', nullable: true }) width!: number | null;
}

class BandResponse {
  @ApiProperty() module!: string;
  @ApiProperty() x!: number;
  @ApiProperty() y!: number;
  @ApiProperty() width!: number;
  @ApiProperty() height!: number;
}

/** The map of a course version, in the units of its view box `0 0 width height`. */
export class TrailResponse {
  @ApiProperty({ example: 840 }) width!: number;
  @ApiProperty({ example: 558 }) height!: number;
  @ApiProperty({ type: [ReliefResponse] }) relief!: readonly ReliefResponse[];
  @ApiProperty({ type: [ContourResponse] }) contours!: readonly ContourResponse[];
  @ApiProperty({ type: 'string', nullable: true }) river!: string | null;
  @ApiProperty({ type: [ToponymResponse] }) toponyms!: readonly ToponymResponse[];
  @ApiProperty({ type: [WaypointResponse] }) waypoints!: readonly WaypointResponse[];
  @ApiProperty({ type: [String] }) segments!: readonly string[];
  @ApiProperty({ type: [LabelResponse] }) labels!: readonly LabelResponse[];
  @ApiProperty({ type: [BandResponse] }) bands!: readonly BandResponse[];
}
