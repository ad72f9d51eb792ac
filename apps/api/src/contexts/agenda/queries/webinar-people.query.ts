import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { OutOfReach } from '../../identity/index.ts';
import type { WebinarPersonResponse } from '../http/webinar.response.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';

@Injectable()
export class WebinarPeopleQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly events: AgendaEvents,
  ) {}

  /** Every participant, whoever left too: what was marked stays. @throws OutOfReach */
  async run(cohortId: string, eventId: string): Promise<WebinarPersonResponse[]> {
    if (!(await this.events.find(cohortId, eventId))) throw new OutOfReach();
    return this.tx.manager.query<WebinarPersonResponse[]>(
      `SELECT m.member_id AS "memberId", p.given_name AS "givenName", p.family_name AS "familyName",
              m.group_key AS "groupKey", m.left_on::text AS "leftOn", a.present
         FROM read.cohorts_member m
         JOIN read.identity_person p ON p.account_id = m.account_id
         LEFT JOIN agenda_attendance a ON a.event_id = $2 AND a.member_id = m.member_id
        WHERE m.cohort_id = $1 AND m.role = 'participant'
        ORDER BY p.family_name, p.given_name, m.member_id`,
      [cohortId, eventId],
    );
  }
}
