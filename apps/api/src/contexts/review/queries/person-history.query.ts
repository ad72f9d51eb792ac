import { isUUID } from 'class-validator';
import { Injectable } from '@nestjs/common';
import { instantAt } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { NotAParticipant } from '../domain/review.refusals.ts';
import type { PersonHistoryResponse, ReviewEventResponse } from '../http/person-history.response.ts';
import { type EvidenceFact, readEvidence } from '../persistence/evidence-views.ts';
import { type DatedFact, readWhoSaidSo, readHistory } from '../persistence/history-views.ts';
import { type Participant, participantsOf } from '../persistence/participants.ts';
import { ReadSide } from '../persistence/read-side.ts';
import { type Frame, readFrame } from './frame.ts';
import { reviewed } from './reviewed.ts';

@Injectable()
export class PersonHistoryQuery {
  constructor(
    private readonly clock: Clock,
    private readonly readSide: ReadSide,
  ) {}

  /** @throws NotAParticipant */
  async run(cohortId: string, memberId: string): Promise<PersonHistoryResponse> {
    if (!isUUID(memberId)) throw new NotAParticipant();
    return this.readSide.read(async (read) => {
      const frame = await readFrame(read, cohortId, this.clock.now(), memberId);
      const [sql, values] = participantsOf({ cohortId, moduleKeys: frame.moduleKeys, memberId });
      const [participant] = await read<Participant>(sql, values);
      if (!participant) throw new NotAParticipant();
      const walker = { cohortId, versionId: frame.cohort.versionId, memberId };
      const facts = [...(await readHistory(read, walker)), ...(await readEvidence(read, walker))];
      const leftBy = participant.leftOn === null ? null : await readWhoSaidSo(read, memberId);
      const { totals, cells } = reviewed(frame, participant);
      const { givenName, familyName, territoryName, groupKey, joinedOn, leftOn } = participant;
      const units = cells.map((cell, index) => {
        const { kind, title, shortTitle } = frame.columns[index]!;
        return { ...cell, kind, title, shortTitle };
      });
      return {
        today: frame.today,
        person: { givenName, familyName, territoryName, groupKey, role: 'participant', joinedOn, leftOn },
        ...{ totals, units, timeline: timelineOf(frame, participant, { facts, leftBy }) },
      };
    });
  }
}

type Told = Readonly<{
  facts: readonly (DatedFact | EvidenceFact)[];
  /** Who said that they leave. */
  leftBy: string | null;
}>;
type Dated = Readonly<{ at: Date; event: ReviewEventResponse }>;

/** Newest first. Coming and leaving are whole days: the first word of the one, the last of the other. */
function timelineOf({ cohort }: Frame, person: Participant, { facts, leftBy }: Told): ReviewEventResponse[] {
  const { joinedOn, leftOn } = person;
  const at = (day: string, time: string) => instantAt(day, time, cohort.zone);
  const dated: Dated[] = facts.map((fact) => ({ at: fact.at, event: eventOf(fact) }));
  if (leftOn !== null) {
    const event = { at: leftOn, kind: 'left' as const, ...known({ byName: leftBy }) };
    dated.unshift({ at: at(leftOn, '23:59'), event });
  }
  dated.push({ at: at(joinedOn, '00:00'), event: { at: joinedOn, kind: 'joined' } });
  return dated.sort((one, other) => other.at.getTime() - one.at.getTime()).map(({ event }) => event);
}

const eventOf = ({ at, kind, ...facts }: DatedFact | EvidenceFact): ReviewEventResponse => ({
  ...{ at: at.toISOString(), kind, ...known(facts) },
});

const known = (facts: object): Partial<ReviewEventResponse> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
