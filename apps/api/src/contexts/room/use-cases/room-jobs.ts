import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../../kit/jobs.ts';
import { TellPhases } from './tell-phases.ts';
import { TellWhatIsDue } from './tell-what-is-due.ts';

/** What the room does by the clock. */
@Injectable()
export class RoomJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tell: TellWhatIsDue,
    private readonly phases: TellPhases,
  ) {}

  onModuleInit(): void {
    this.jobs.every('room.tell-phases', '*/5 * * * *', () => this.phases.run());
    this.jobs.every('room.tell-what-is-due', '0 5 * * *', () => this.tell.run());
  }
}
