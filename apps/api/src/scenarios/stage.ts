import type { INestApplicationContext } from '@nestjs/common';
import type { FixedClock } from '../kit/clock.ts';
import type { Company } from './cast.ts';
import type { DemonstrationData } from './demonstration-data.ts';
import type { Timeline } from './timeline.ts';
import type { WorkshopTales } from './workshop-tale.ts';

export type Plot = Readonly<{
  title: string;
  startsOn: string;
  /** Up to where the story is told. */
  now: Date;
  /** Which of the two stories of each person. */
  chapter: 'running' | 'archived';
}>;

export type Stage = Readonly<{
  app: INestApplicationContext;
  clock: FixedClock;
  data: DemonstrationData;
  /** What was said at the workshops of the cohort. */
  tales: WorkshopTales;
  cohortId: string;
  plot: Plot;
  company: Company;
  timeline: Timeline;
}>;

/** Group ids by key. */
export type Groups = ReadonlyMap<string, string>;
