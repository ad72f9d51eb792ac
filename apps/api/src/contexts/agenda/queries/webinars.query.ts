import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Line, PlacesFacade, standingIn } from '../../cohorts/index.ts';
import { type Actor, membershipIn, OutOfReach } from '../../identity/index.ts';
import { notYetOf } from '../domain/not-yet.ts';
import type { WebinarResponse } from '../http/webinar.response.ts';

const placesOf = (line?: Line) =>
  line ? { total: line.total, taken: line.given.length, waiting: line.waiting.length } : null;

const noWayIn = { access: null, link: null, phone: null };

type WebinarRow = Readonly<{
  stepKey: string | null;
  title: string;
  minutes: number;
  eventId: string | null;
  startsAt: Date | null;
  zone: string;
  place: string | null;
  access: string | null;
  link: string | null;
  phone: string | null;
  facilitatorId: string | null;
  facilitatorName: string | null;
  revision: number | null;
  cancelled: boolean;
  present: boolean | null;
}>;

type Dated = WebinarRow & Readonly<{ stepKey: string }>;

@Injectable()
export class WebinarsQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly places: PlacesFacade,
  ) {}

  /** In walking order, those without a date too. @throws OutOfReach */
  async run(actor: Actor, cohortId: string): Promise<WebinarResponse[]> {
    const member = membershipIn(actor, cohortId);
    const rows = await this.webinars(cohortId, member?.memberId ?? null);
    if (rows.length === 0) throw new OutOfReach();
    const lines = await this.places.lines(rows.flatMap(({ eventId }) => eventId ?? []));
    const participant = member?.role === 'participant' ? member.memberId : null;
    return rows.flatMap(({ stepKey, ...row }) =>
      stepKey === null ? [] : [this.shown({ stepKey, ...row }, participant, lines.get(row.eventId ?? ''))],
    );
  }

  /** What opens the room is for those who have a place, and for those who are not to ask for one. */
  private shown(row: Dated, participant: string | null, line: Line | undefined): WebinarResponse {
    const { present, startsAt, ...webinar } = row;
    const told = { ...webinar, startsAt: startsAt?.toISOString() ?? null, places: placesOf(line) };
    if (participant === null) return { ...told, myPlace: null, myPresence: null, notYet: null };
    const notYet = notYetOf({ startsAt, cancelled: row.cancelled }, present, this.clock.now());
    const myPlace = line ? standingIn(line, participant) : null;
    const isIn = !line || myPlace?.rank === null;
    return { ...told, ...(isIn ? {} : noWayIn), myPlace, myPresence: present, notYet };
  }

  /** One row without a step where the course has no webinar, none where there is no such cohort. */
  private webinars(cohortId: string, memberId: string | null): Promise<WebinarRow[]> {
    return this.tx.manager.query<WebinarRow[]>(
      `SELECT s.step_key AS "stepKey", coalesce(e.title, s.title) AS title, coalesce(e.minutes, s.minutes) AS minutes,
              e.id AS "eventId", e.starts_at AS "startsAt", coalesce(e.zone, c.zone) AS zone, e.place, e.access, e.link, e.phone,
              e.facilitator_id AS "facilitatorId", p.given_name || ' ' || p.family_name AS "facilitatorName",
              e.revision, e.cancelled_at IS NOT NULL AS cancelled, a.present
         FROM read.cohorts_cohort c
         LEFT JOIN read.curriculum_step s ON s.version_id = c.version_id AND s.kind = 'webinar'
         LEFT JOIN agenda_event e ON e.cohort_id = c.cohort_id AND e.step_key = s.step_key
         LEFT JOIN read.cohorts_member f ON f.member_id = e.facilitator_id
         LEFT JOIN read.identity_person p ON p.account_id = f.account_id
         LEFT JOIN agenda_attendance a ON a.event_id = e.id AND a.member_id = $2
        WHERE c.cohort_id = $1 ORDER BY s.position`,
      [cohortId, memberId],
    );
  }
}
