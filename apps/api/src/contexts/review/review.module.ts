import { Module } from '@nestjs/common';
import { ReviewController } from './http/review.controller.ts';
import { ReadSide } from './persistence/read-side.ts';
import { AttendanceCsvQuery } from './queries/attendance-csv.query.ts';
import { CohortCsvQuery } from './queries/cohort-csv.query.ts';
import { CohortGridQuery } from './queries/cohort-grid.query.ts';
import { PersonHistoryQuery } from './queries/person-history.query.ts';

/** Asks no context for anything: it reads the views that they publish. */
@Module({
  controllers: [ReviewController],
  providers: [ReadSide, AttendanceCsvQuery, CohortCsvQuery, CohortGridQuery, PersonHistoryQuery],
})
export class ReviewModule {}
