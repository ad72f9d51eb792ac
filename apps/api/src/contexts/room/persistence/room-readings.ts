import type { RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import type { WorkshopPlace } from '../../workshops/index.ts';
import { Actions } from './actions.repository.ts';
import { Notes } from './notes.repository.ts';
import type { ActionRecord, EvaluationRecord, NoteRecord } from './run.entity.ts';
import { Runs } from './runs.repository.ts';

export type RoomReading = Readonly<{
  facts: RunFact[];
  actions: ActionRecord[];
  note: NoteRecord | null;
  evaluation: EvaluationRecord | null;
}>;

/** What the room's tables hold of one workshop, for one person. */
@Injectable()
export class RoomReadings {
  constructor(
    private readonly runs: Runs,
    private readonly actions: Actions,
    private readonly notes: Notes,
  ) {}

  async of(place: WorkshopPlace): Promise<RoomReading> {
    const facts = await this.runs.facts(place.workshopId);
    const actions = await this.actions.ofGroup(place.groupId);
    const note = await this.notes.note(place);
    return { facts, actions, note, evaluation: await this.notes.evaluation(place) };
  }
}
