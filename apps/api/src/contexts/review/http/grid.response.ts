import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ReviewCellResponse, ReviewCountsResponse, unitKinds } from './cell.response.ts';

export class ReviewCohortResponse {
  @ApiProperty({ example: 'Promotion pilote 2023' }) title!: string;
  @ApiProperty({ example: 'Europe/Paris' }) zone!: string;
  @ApiProperty({ format: 'date', example: '2023-09-18' }) startsOn!: string;
  @ApiProperty({ format: 'date', example: '2023-11-27' }) endsOn!: string;
  @ApiProperty() archived!: boolean;
}

export class GridPeopleResponse {
  @ApiProperty({ example: 20 }) enrolled!: number;
  @ApiProperty({ example: 18 }) active!: number;
  @ApiProperty({ example: 1, description: 'After the first day' }) joinedLater!: number;
  @ApiProperty({ example: 2 }) left!: number;
}

export class WithdrawnTerritoryResponse {
  @ApiProperty({ example: 'Val de Lisière' }) name!: string;
  @ApiProperty({ format: 'date', example: '2023-10-20', description: 'The day its last participant left' })
  on!: string;
}

export class GridTerritoriesResponse {
  @ApiProperty({ example: 12 }) enrolled!: number;
  @ApiProperty({ example: 11, description: 'With somebody active' }) active!: number;
  @ApiProperty({ type: [WithdrawnTerritoryResponse] }) withdrawn!: WithdrawnTerritoryResponse[];
}

export class SmallGroupResponse {
  @ApiProperty({ example: 'C' }) groupKey!: string;
  @ApiProperty({ example: 4, description: 'Members who are there' }) active!: number;
}

export class AttentionCountsResponse {
  @ApiProperty({ example: 1 }) inactive!: number;
  @ApiProperty({ example: 2 }) late!: number;
  @ApiProperty({ example: 1 }) absent!: number;
}

/** Of the whole cohort, whatever the filters. */
export class GridFiguresResponse {
  @ApiProperty({ type: GridPeopleResponse }) people!: GridPeopleResponse;
  @ApiProperty({ type: GridTerritoriesResponse }) territories!: GridTerritoriesResponse;
  @ApiProperty({
    ...{ type: [SmallGroupResponse] },
    description: 'Groups that people left until fewer than five are there',
  })
  smallGroups!: SmallGroupResponse[];
  @ApiProperty({
    type: 'number',
    nullable: true,
    example: 28.5,
    description: 'Of active people; null without any',
  })
  medianDone!: number | null;
  @ApiProperty({ example: 48, description: 'Autonomous steps of the path' }) required!: number;
  @ApiProperty({ example: 28, description: 'Of them, those whose guide date has come' }) guideDone!: number;
  @ApiProperty({ example: 4, description: 'People to follow up' }) attention!: number;
  @ApiProperty({ type: AttentionCountsResponse, description: 'Somebody may count in several' })
  attentionBy!: AttentionCountsResponse;
}

export class GridColumnResponse {
  @ApiProperty({ example: 'T1M4' }) unitKey!: string;
  @ApiProperty({ enum: unitKinds }) kind!: (typeof unitKinds)[number];
  @ApiProperty({ example: 'Tenir la distance' }) title!: string;
  @ApiProperty({ example: 'Tenir la distance' }) shortTitle!: string;
  @ApiProperty({ type: 'string', nullable: true, example: 'T1' }) themeKey!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Coopérer efficacement' }) themeTitle!:
    string | null;
  @ApiProperty({ example: 6 }) required!: number;
  @ApiProperty({ example: 0 }) collectiveRequired!: number;
}

export class GridTerritoryResponse {
  @ApiProperty({ format: 'uuid' }) territoryId!: string;
  @ApiProperty({ example: 'Pentes et Cirques' }) name!: string;
  @ApiProperty({ example: 'outre-mer' }) kind!: string;
  @ApiProperty({ example: 2 }) enrolled!: number;
  @ApiProperty({ example: 2 }) active!: number;
}

export class AttentionResponse {
  @ApiProperty({ enum: ['inactive', 'late', 'absent'] }) code!: 'inactive' | 'late' | 'absent';
  @ApiPropertyOptional({ example: 12, description: 'With inactive' }) days?: number;
  @ApiPropertyOptional({ example: 2, description: 'With late' }) modules?: number;
  @ApiPropertyOptional({ example: 'A2', description: 'With absent: the latest workshop held' })
  unitKey?: string;
}

export class GridRowResponse {
  @ApiProperty({ format: 'uuid' }) memberId!: string;
  @ApiProperty({ example: 'Marie-Annick' }) givenName!: string;
  @ApiProperty({ example: 'Hoarau' }) familyName!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true }) territoryId!: string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'Pentes et Cirques' }) territoryName!:
    string | null;
  @ApiProperty({ type: 'string', nullable: true, example: 'A' }) groupKey!: string | null;
  @ApiProperty({ format: 'date' }) joinedOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true }) leftOn!: string | null;
  @ApiProperty({ type: ReviewCountsResponse }) totals!: ReviewCountsResponse;
  @ApiProperty({ type: [ReviewCellResponse], description: 'One for each column, in its order' })
  cells!: ReviewCellResponse[];
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'The last step done in a module',
  })
  lastActivityAt!: string | null;
  @ApiProperty({ type: [AttentionResponse], description: 'Why to follow up, most pressing first' })
  attention!: AttentionResponse[];
}

export class GridResponse {
  @ApiProperty({ type: ReviewCohortResponse }) cohort!: ReviewCohortResponse;
  @ApiProperty({ format: 'date', description: 'The day it is in the cohort’s zone' }) today!: string;
  @ApiProperty({ type: GridFiguresResponse }) figures!: GridFiguresResponse;
  @ApiProperty({ type: [GridColumnResponse], description: 'In walking order' })
  columns!: GridColumnResponse[];
  @ApiProperty({ type: [GridTerritoryResponse] }) territories!: GridTerritoryResponse[];
  @ApiProperty({ type: [String], example: ['A', 'B', 'C'] }) groups!: string[];
  @ApiProperty({ example: 20, description: 'People whom the filters keep, on all pages' }) matching!: number;
  @ApiProperty({ type: [GridRowResponse], description: 'By territory, then by name' })
  rows!: GridRowResponse[];
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Cursor of the next page; null on the last',
    example: '019b2f3e-8c1d-7b6a-9f00-1a2b3c4d5e6f',
  })
  next!: string | null;
}
