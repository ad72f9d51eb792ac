import { Injectable } from '@nestjs/common';
import type { ProtocolRecord } from '../persistence/protocol.entity.ts';
import { Protocols } from '../persistence/protocols.repository.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';

export type GroupMeetings = Readonly<{
  /** By step. */
  workshops: ReadonlyMap<string, WorkshopRecord>;
  /** By workshop: those that were changed. */
  protocols: ReadonlyMap<string, ProtocolRecord>;
  absences: readonly Readonly<{ stepKey: string; memberId: string }>[];
  /** By step. */
  notComing: ReadonlyMap<string, ReadonlySet<string>>;
}>;

/** The workshops of a group, and who was absent from them or says they will be. */
@Injectable()
export class RotationMeetings {
  constructor(
    private readonly workshops: Workshops,
    private readonly protocols: Protocols,
  ) {}

  async of(groupId: string): Promise<GroupMeetings> {
    const rows = await this.workshops.ofGroups([groupId]);
    const ids = rows.map(({ id }) => id);
    const stepOf = new Map(rows.map(({ id, stepKey }) => [id, stepKey]));
    const marks = await this.workshops.attendances(ids);
    const replies = await this.workshops.replies(ids);
    const notComing = new Map<string, Set<string>>();
    for (const { workshopId, memberId, answer } of replies) {
      const stepKey = stepOf.get(workshopId)!;
      if (answer !== 'not-coming') continue;
      notComing.set(stepKey, (notComing.get(stepKey) ?? new Set()).add(memberId));
    }
    return {
      workshops: new Map(rows.map((row) => [row.stepKey, row])),
      protocols: await this.protocols.changed(ids),
      absences: marks
        .filter(({ status }) => status === 'absent')
        .map(({ workshopId, memberId }) => ({ stepKey: stepOf.get(workshopId)!, memberId })),
      notComing,
    };
  }
}
