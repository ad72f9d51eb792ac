import type { Language } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { drawnPaper, type PaperFile } from '../../../kit/paper/paper-file.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { drawKit, type Kit } from '../papers/kit-paper.ts';
import { type SeatedWorkshop, Seats } from '../use-cases/seats.ts';
import { WorkshopPlans } from '../use-cases/workshop-plans.ts';

@Injectable()
export class KitQuery {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly plans: WorkshopPlans,
  ) {}

  /** For whoever runs the workshop. @throws OutOfReach */
  async run(
    actor: Actor,
    at: Readonly<{ cohortId: string; workshopId: string }>,
    language: Language,
  ): Promise<PaperFile> {
    const seated = await this.seats.at(actor, at.cohortId, at.workshopId);
    if (seated.seat !== 'running') throw new OutOfReach();
    const kit = await this.kitOf(seated);
    return drawnPaper({
      ...{ language, zone: kit.zone, madeAt: this.clock.now() },
      title: (words) => words.kit.title(kit.title),
      fileName: (words) => words.kit.fileName(kit.title, kit.groupKey),
      draw: (drawing) => drawKit(drawing, kit),
    });
  }

  private async kitOf(seated: SeatedWorkshop): Promise<Kit> {
    const { workshop, group } = seated;
    const place = await this.plans.placeOf(seated);
    const { phases, clients } = await this.plans.of(place);
    const people = place.people.map(({ memberId, givenName, familyName }) => ({
      ...{ memberId, name: `${givenName} ${familyName}` },
    }));
    const { startsAt, zone, access, phone, link } = workshop;
    return {
      ...{ startsAt, zone, access, phone, link, place: workshop.place, groupKey: group.key, phases },
      title: await this.plans.titleOf(place),
      ...{ facilitator: place.names.facilitator, relay: place.names.relay },
      clients: clients.map((id) => people.find(({ memberId }) => memberId === id)?.name ?? null),
      people: people.map(({ name }) => name),
      hasReturns: phases.some(({ kind }) => kind === 'return'),
    };
  }
}
