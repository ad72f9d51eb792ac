import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../kit/jobs.ts';
import { Uploads } from './uploads.facade.ts';

/** Each night, at an hour when few people send. */
const nightly = '17 2 * * *';

@Injectable()
export class SweepUploads implements OnModuleInit {
  static readonly job = 'media.sweep-uploads';

  constructor(
    private readonly jobs: Jobs,
    private readonly uploads: Uploads,
  ) {}

  onModuleInit(): void {
    this.jobs.every(SweepUploads.job, nightly, () => this.uploads.sweep());
  }
}
