import { Injectable } from '@nestjs/common';
import { protocolPresets } from '@cheminer/vocabulary';
import { CohortsFacade, type Group } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { consultationsOf, type Protocol, totalOf } from '../domain/protocol.ts';
import { presetOf, withoutReturn } from '../domain/protocol-presets.ts';
import { leastMinutes } from '../domain/protocol-rules.ts';
import type { PhaseResponse, PresetResponse, ProtocolResponse } from '../http/protocol.response.ts';
import { CurrentProtocols } from '../use-cases/current-protocols.ts';
import { type SeatedWorkshop, Seats } from '../use-cases/seats.ts';

@Injectable()
export class ProtocolQuery {
  constructor(
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly current: CurrentProtocols,
  ) {}

  /** @throws OutOfReach */
  async run(actor: Actor, cohortId: string, workshopId: string): Promise<ProtocolResponse> {
    const seated = await this.seats.at(actor, cohortId, workshopId);
    const { protocol, revision, changedBy, changedAt, isFirstWorkshop } = await this.current.of(
      seated.workshop,
    );
    const canChange = await this.canChange(seated);
    return {
      ...{ revision, preset: protocol.preset, phases: phasesOf(protocol), totalMinutes: totalOf(protocol) },
      ...{ announcedMinutes: seated.workshop.minutes, isFirstWorkshop },
      changedByName: nameOf(seated.group, changedBy),
      changedAt: changedAt?.toISOString() ?? null,
      canChange,
      presets: canChange ? protocolPresets.map((key) => presetResponse(presetOf(key), isFirstWorkshop)) : [],
    };
  }

  private async canChange({ seat, workshop }: SeatedWorkshop): Promise<boolean> {
    const isArchived = this.cohorts.isArchived(await this.cohorts.cohort(workshop.cohortId));
    return seat === 'running' && workshop.status !== 'closed' && !isArchived;
  }
}

/** As they are chosen for any workshop; for the first of a group, without the return. */
function presetResponse(preset: Protocol, isFirstWorkshop: boolean): PresetResponse {
  const protocol = isFirstWorkshop ? withoutReturn(preset) : preset;
  return {
    preset: protocol.preset,
    totalMinutes: totalOf(protocol),
    consultations: consultationsOf(protocol),
    phases: phasesOf(protocol),
  };
}

const phasesOf = ({ preset, phases }: Protocol): PhaseResponse[] =>
  phases.map((phase) => ({ ...phase, leastMinutes: leastMinutes(preset, phase.kind) }));

/** Whoever ran the group then and no longer does is not named. */
function nameOf(group: Group, memberId: string | null): string | null {
  if (memberId === group.facilitatorId) return group.facilitatorName;
  return memberId === group.relayId ? group.relayName : null;
}
