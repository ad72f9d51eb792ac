import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { InvalidRequest } from '../../../kit/validation.ts';
import type { GridRequest } from '../http/grid.request.ts';
import type { GridResponse, GridRowResponse } from '../http/grid.response.ts';
import { readGroups, readTerritories } from '../persistence/cohort-views.ts';
import { type Participant, participantsOf } from '../persistence/participants.ts';
import { ReadSide } from '../persistence/read-side.ts';
import { figuresOf, territoriesOf } from './cohort-figures.ts';
import { readFrame } from './frame.ts';
import { type Reviewed, reviewed } from './reviewed.ts';

type Page = Readonly<{ rows: readonly Reviewed[]; matching: number; next: string | null }>;

@Injectable()
export class CohortGridQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** The figures of the whole cohort, and a page of its people. The same statements for three people and for 3,000. */
  run(cohortId: string, wanted: GridRequest): Promise<GridResponse> {
    return this.readSide.read(async (read) => {
      const frame = await readFrame(read, cohortId, this.clock.now());
      const territories = await readTerritories(read, cohortId);
      const groups = await readGroups(read, cohortId);
      const { moduleKeys, cohort, today } = frame;
      const { versionId: _, ...shown } = cohort;
      const [sql, values] = participantsOf({ cohortId, moduleKeys, search: wanted.search });
      const people = (await read<Participant>(sql, values)).map((participant) =>
        reviewed(frame, participant),
      );
      const { rows, matching, next } = pageOf(people, wanted);
      return {
        ...{ cohort: shown, today, figures: figuresOf(frame, people, territories) },
        columns: frame.columns.map(({ opensOn: __, guideOn: ___, ...column }) => column),
        territories: territoriesOf(frame, people, territories),
        ...{ groups, matching, next, rows: rows.map(rowOf) },
      };
    });
  }
}

/** The cursor is the last person shown: whatever the filters, whoever shares their name, one goes on after them. */
function pageOf(people: readonly Reviewed[], wanted: GridRequest): Page {
  const { after, limit } = wanted;
  const start =
    after === undefined ? 0 : people.findIndex(({ participant }) => participant.memberId === after) + 1;
  if (after !== undefined && start === 0) throw new InvalidRequest([{ pointer: '/after', code: 'isCursor' }]);
  const isWanted = (person: Reviewed) => matches(person, wanted);
  const ahead = people.slice(start).filter(isWanted);
  const rows = ahead.slice(0, limit);
  const next = ahead.length > limit ? rows.at(-1)!.participant.memberId : null;
  return { rows, next, matching: ahead.length + people.slice(0, start).filter(isWanted).length };
}

function matches({ participant, attention }: Reviewed, wanted: GridRequest): boolean {
  const { found, territoryId, groupKey } = participant;
  if (!found || (wanted.attention === true && attention.length === 0)) return false;
  if (wanted.territoryId !== undefined && wanted.territoryId !== territoryId) return false;
  return wanted.groupKey === undefined || wanted.groupKey === groupKey;
}

function rowOf({ participant, totals, cells, attention }: Reviewed): GridRowResponse {
  const { memberId, givenName, familyName, territoryId, territoryName, groupKey, joinedOn, leftOn } =
    participant;
  return {
    ...{ memberId, givenName, familyName, territoryId, territoryName, groupKey, joinedOn, leftOn, totals },
    cells: [...cells],
    lastActivityAt: participant.lastActivityAt?.toISOString() ?? null,
    attention: [...attention],
  };
}
