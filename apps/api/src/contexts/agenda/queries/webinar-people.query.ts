import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { PlacesFacade, standingIn } from '../../cohorts/index.ts';
import { OutOfReach } from '../../identity/index.ts';
import type { WebinarPersonResponse } from '../http/webinar.response.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';

@Injectable()
export class WebinarPeopleQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly events: AgendaEvents,
    private readonly places: PlacesFacade,
  ) {}

  /** Every participant who had come by then, whoever left since too: what was marked stays. @throws OutOfReach */
  async run(cohortId: string, eventId: string): Promise<WebinarPersonResponse[]> {
    const event = await this.events.find(cohortId, eventId);
    if (!event) throw new OutOfReach();
    const line = (await this.places.lines([eventId])).get(eventId);
    const people = await this.tx.manager.query<Omit<WebinarPersonResponse, 'place'>[]>(
      `SELECT m.member_id AS "memberId", p.given_name AS "givenName", p.family_name AS "familyName",
              m.group_key AS "groupKey", m.left_on::text AS "leftOn", a.present
         FROM read.cohorts_member m
         JOIN read.identity_person p ON p.account_id = m.account_id
         LEFT JOIN agenda_attendance a ON a.event_id = $2 AND a.member_id = m.member_id
        WHERE m.cohort_id = $1 AND m.role = 'participant' AND m.joined_on <= $3
        ORDER BY p.family_name, p.given_name, m.member_id`,
      [cohortId, eventId, dayIn(event.zone, event.startsAt)],
    );
    return people.map((person) => ({ ...person, place: line ? standingIn(line, person.memberId) : null }));
  }
}
