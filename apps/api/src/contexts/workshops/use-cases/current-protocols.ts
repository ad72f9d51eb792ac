import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type CollectiveBody, CurriculumFacade, type OutlineStep, stepsOf } from '../../curriculum/index.ts';
import type { Protocol } from '../domain/protocol.ts';
import { presetOf, usualPreset, withoutReturn } from '../domain/protocol-presets.ts';
import type { ProtocolRecord } from '../persistence/protocol.entity.ts';
import { Protocols } from '../persistence/protocols.repository.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';

type Run = Pick<WorkshopRecord, 'id' | 'cohortId' | 'stepKey' | 'minutes'>;

export type CurrentProtocol = Readonly<{
  protocol: Protocol;
  isFirstWorkshop: boolean;
  /** 0 while nobody changed it. */
  revision: number;
  changedBy: string | null;
  changedAt: Date | null;
}>;

/** What workshops follow now: their own protocol, or that of the course. */
@Injectable()
export class CurrentProtocols {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly protocols: Protocols,
  ) {}

  /** As the course says it; undefined where a later version has it no more. */
  async stepOf({ cohortId, stepKey }: Pick<Run, 'cohortId' | 'stepKey'>): Promise<OutlineStep | undefined> {
    const { versionId } = await this.cohorts.cohort(cohortId);
    return stepsOf(await this.curriculum.outline(versionId)).find(({ key }) => key === stepKey);
  }

  async of(workshop: Run): Promise<CurrentProtocol> {
    const { versionId } = await this.cohorts.cohort(workshop.cohortId);
    const first = stepsOf(await this.curriculum.outline(versionId)).find(({ kind }) => kind === 'workshop');
    const body = (await this.curriculum.stepBody(versionId, workshop.stepKey)) as CollectiveBody | null;
    const changed = (await this.protocols.changed([workshop.id])).get(workshop.id);
    const isFirstWorkshop = first?.key === workshop.stepKey;
    const usual = () => usualProtocol(body, workshop.minutes, isFirstWorkshop);
    return { ...asChanged(changed), protocol: changed ?? usual(), isFirstWorkshop };
  }
}

/** As the course plans it, for a workshop of that length. */
export function usualProtocol(
  body: Pick<CollectiveBody, 'protocol' | 'consultations'> | null,
  minutes: number,
  isFirstWorkshop: boolean,
): Protocol {
  const consultations = body?.consultations ?? 1;
  const usual = presetOf(usualPreset({ preset: body?.protocol ?? null, consultations, minutes }));
  return isFirstWorkshop ? withoutReturn(usual) : usual;
}

const asChanged = (changed: ProtocolRecord | undefined) => ({
  revision: changed?.revision ?? 0,
  changedBy: changed?.changedBy ?? null,
  changedAt: changed?.changedAt ?? null,
});
