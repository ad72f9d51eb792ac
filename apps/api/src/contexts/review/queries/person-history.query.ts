import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import { instantAt } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { NotAParticipant } from '../domain/review.refusals.ts';
import type { PersonHistoryResponse, ReviewEventResponse } from '../http/person-history.response.ts';
import { type DatedFact, readHistory } from '../persistence/history-views.ts';
import { type Participant, participantsOf } from '../persistence/participants.ts';
import { type Read, ReadSide } from '../persistence/read-side.ts';
import { type Frame, readFrame } from './frame.ts';
import { reviewed } from './reviewed.ts';

@Injectable()
export class PersonHistoryQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** @throws NotAParticipant */
  run(cohortId: string, memberId: string): Promise<PersonHistoryResponse> {
    return this.readSide.read(async (read) => {
      const frame = await readFrame(read, cohortId, this.clock.now());
      const participant = await readParticipant(read, frame, memberId);
      const facts = await readHistory(read, cohortId, frame.cohort.versionId, memberId);
      const { totals, cells } = reviewed(frame, participant);
      const { givenName, familyName, territoryName, groupKey, joinedOn, leftOn } = participant;
      const units = cells.map((cell, index) => {
        const { kind, title, shortTitle } = frame.columns[index]!;
        return { ...cell, kind, title, shortTitle };
      });
      return {
        person: { givenName, familyName, territoryName, groupKey, role: 'participant', joinedOn, leftOn },
        ...{ totals, units, timeline: timelineOf(frame, participant, facts) },
      };
    });
  }
}

async function readParticipant(read: Read, frame: Frame, memberId: string): Promise<Participant> {
  const { cohortId, moduleKeys, cohort } = frame;
  const [sql, values] = participantsOf({ cohortId, versionId: cohort.versionId, moduleKeys, memberId });
  const [participant] = isUUID(memberId) ? await read<Participant>(sql, values) : [];
  if (!participant) throw new NotAParticipant();
  return participant;
}

type Dated = Readonly<{ at: Date; event: ReviewEventResponse }>;

/** Newest first. Coming and leaving are whole days: the first word of the one, the last of the other. */
function timelineOf(
  { cohort }: Frame,
  { joinedOn, leftOn }: Participant,
  facts: readonly DatedFact[],
): ReviewEventResponse[] {
  const told = facts.map(({ at, kind, ...rest }) => ({
    at,
    event: { at: at.toISOString(), kind, ...withoutNulls(rest) },
  }));
  const joined = {
    at: instantAt(joinedOn, '00:00', cohort.zone),
    event: { at: joinedOn, kind: 'joined' as const },
  };
  const left = leftOn && {
    at: instantAt(leftOn, '23:59', cohort.zone),
    event: { at: leftOn, kind: 'left' as const },
  };
  const dated: Dated[] = [...(left ? [left] : []), ...told, joined];
  return dated.sort((one, other) => other.at.getTime() - one.at.getTime()).map(({ event }) => event);
}

const withoutNulls = (facts: Omit<DatedFact, 'at' | 'kind'>) =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null),
  ) as Partial<ReviewEventResponse>;
