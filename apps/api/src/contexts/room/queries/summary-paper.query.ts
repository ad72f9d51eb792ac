import type { Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { drawnPaper, type PaperFile } from '../../../kit/paper/paper-file.ts';
import type { Actor } from '../../identity/index.ts';
import { drawSummary } from '../papers/summary-paper.ts';
import type { RoomAddress } from '../use-cases/room-door.ts';
import { SummaryQuery } from './summary.query.ts';

@Injectable()
export class SummaryPaperQuery {
  constructor(
    private readonly clock: Clock,
    private readonly summary: SummaryQuery,
  ) {}

  /** What the reader sees on the page, and nothing more. @throws OutOfReach, NotEnded */
  async run(actor: Actor, address: RoomAddress, language: Language): Promise<PaperFile> {
    const summary = await this.summary.run(actor, address);
    return drawnPaper({
      ...{ language, zone: summary.zone, madeAt: this.clock.now() },
      title: (words) => words.summary.titleOf(summary.title),
      fileName: (words) => words.summary.fileName(summary.title, summary.groupKey),
      draw: (drawing) => drawSummary(drawing, summary),
    });
  }
}
