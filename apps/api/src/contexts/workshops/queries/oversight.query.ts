import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import type { OverseenWorkshopResponse } from '../http/oversight.response.ts';

type Row = Pick<OverseenWorkshopResponse, 'workshopId' | 'title' | 'zone' | 'minutes' | 'standInId'> &
  Readonly<{ startsAt: Date; groupId: string }>;

@Injectable()
export class OversightQuery {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: CohortsFacade,
  ) {}

  async run(cohortId: string): Promise<OverseenWorkshopResponse[]> {
    const groups = new Map((await this.cohorts.groups(cohortId)).map((group) => [group.id, group]));
    const facilitators = await this.cohorts.facilitators(cohortId);
    const names = new Map(facilitators.map(({ memberId, name }) => [memberId, name]));
    return (await this.ahead(cohortId)).map(({ groupId, startsAt, ...row }) => {
      const group = groups.get(groupId)!;
      const standIn = row.standInId === null ? null : names.get(row.standInId)!;
      return {
        ...{ ...row, startsAt: startsAt.toISOString() },
        ...{ groupKey: group.key, groupFacilitatorId: group.facilitatorId },
        facilitatorName: standIn ?? group.facilitatorName,
        standsInFor: standIn && group.facilitatorName,
      };
    });
  }

  private ahead(cohortId: string): Promise<Row[]> {
    return this.tx.manager.query<Row[]>(
      `SELECT w.id AS "workshopId", w.group_id AS "groupId", s.title, w.starts_at AS "startsAt", w.zone, w.minutes,
              w.facilitator_id AS "standInId"
         FROM workshops_workshop w JOIN read.cohorts_cohort c ON c.cohort_id = w.cohort_id
         JOIN read.curriculum_step s ON s.version_id = c.version_id AND s.step_key = w.step_key
        WHERE w.cohort_id = $1 AND w.status IN ('scheduled', 'open') ORDER BY w.starts_at, w.id`,
      [cohortId],
    );
  }
}
