import { TurnChangeRecord, TurnRecord } from './persistence/turn.entity.ts';
import { Turns } from './persistence/turns.repository.ts';
import { TurnsQuery } from './queries/turns.query.ts';
import { AcceptTurns } from './use-cases/accept-turns.ts';
import { CorrectClient } from './use-cases/correct-client.ts';
import { MarkClientAbsent } from './use-cases/mark-client-absent.ts';
import { PlaceClient } from './use-cases/place-client.ts';
import { RotationMeetings } from './use-cases/rotation-meetings.ts';
import { RotationReadings } from './use-cases/rotation-readings.ts';
import { AbsenceNews } from './use-cases/absence-news.ts';
import { TurnDesk } from './use-cases/turn-desk.ts';
import { TurnNews } from './use-cases/turn-news.ts';
import { TurnOccasions } from './turn-occasions.facade.ts';

/** Who is client when: its parts of the module. */
export const rotationParts = {
  records: [TurnRecord, TurnChangeRecord],
  providers: [
    ...[Turns, RotationMeetings, RotationReadings, TurnDesk, TurnsQuery],
    ...[TurnNews, AbsenceNews, TurnOccasions],
    ...[AcceptTurns, PlaceClient, MarkClientAbsent, CorrectClient],
  ],
  exports: [AcceptTurns, PlaceClient, MarkClientAbsent, CorrectClient, TurnOccasions],
};
