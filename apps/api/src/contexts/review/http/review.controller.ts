import type { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation } from '../../../kit/operation.ts';
import { Requires } from '../../identity/index.ts';
import { AttendanceCsvQuery } from '../queries/attendance-csv.query.ts';
import { CohortCsvQuery } from '../queries/cohort-csv.query.ts';
import { CohortGridQuery } from '../queries/cohort-grid.query.ts';
import { PersonHistoryQuery } from '../queries/person-history.query.ts';
import { attachment } from './attachment.ts';
import { ExportRequest } from './export.request.ts';
import { GridRequest } from './grid.request.ts';
import { GridResponse } from './grid.response.ts';
import { PersonHistoryResponse } from './person-history.response.ts';

/** The coordinator's side: dates, counts and presence; never what a person wrote or a group said. */
@ApiTags('review')
@Controller('cohorts/:cohortId/review')
export class ReviewController {
  constructor(
    private readonly grid: CohortGridQuery,
    private readonly history: PersonHistoryQuery,
    private readonly csv: CohortCsvQuery,
    private readonly attendance: AttendanceCsvQuery,
  ) {}

  @Get('grid')
  @Requires('review.read-cohort')
  @ApiOkResponse({ type: GridResponse })
  @Operation(
    'readCohortGrid',
    'Where everybody stands, a page at a time, with the figures of the whole cohort.',
  )
  readGrid(@Param('cohortId') cohortId: string, @Query() wanted: GridRequest): Promise<GridResponse> {
    return this.grid.run(cohortId, wanted);
  }

  @Get('people/:memberId')
  @Requires('review.read-cohort')
  @ApiOkResponse({ type: PersonHistoryResponse })
  @Operation('readPersonHistory', 'What a participant did and when: dates, never content.', [
    'review.not-a-participant',
  ])
  readPerson(
    @Param('cohortId') cohortId: string,
    @Param('memberId') memberId: string,
  ): Promise<PersonHistoryResponse> {
    return this.history.run(cohortId, memberId);
  }

  @Get('export.csv')
  @Requires('review.read-cohort')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation(
    'exportCohortCsv',
    'The whole cohort as a spreadsheet: the numbers of the grid, who left included.',
  )
  async exportCsv(
    @Param('cohortId') cohortId: string,
    @Query() { language }: ExportRequest,
  ): Promise<StreamableFile> {
    return spreadsheet(await this.csv.run(cohortId, language));
  }

  @Get('attendance.csv')
  @Requires('review.read-cohort')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Operation(
    'exportAttendanceCsv',
    'Who was at each workshop, when, by what means, and who signed: never what was said.',
  )
  async exportAttendance(
    @Param('cohortId') cohortId: string,
    @Query() { language }: ExportRequest,
  ): Promise<StreamableFile> {
    return spreadsheet(await this.attendance.run(cohortId, language));
  }
}

const spreadsheet = ({ name, content }: Readonly<{ name: string; content: Readable }>): StreamableFile =>
  new StreamableFile(content, { type: 'text/csv; charset=utf-8', disposition: attachment(name) });
