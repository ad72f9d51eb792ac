import type { INestApplicationContext } from '@nestjs/common';
import type { MemberRole } from '@cheminer/vocabulary';
import { AddTerritory } from '../contexts/cohorts/use-cases/add-territory.ts';
import { EnrolMember } from '../contexts/cohorts/use-cases/enrol-member.ts';
import type { Actor } from '../contexts/identity/index.ts';
import { CreateAccount } from '../contexts/identity/use-cases/create-account.ts';
import { addDays } from '../kit/calendar.ts';
import {
  type DemonstrationData,
  type DemonstrationParticipant,
  type DemonstrationPerson,
  emailOf,
  fullName,
} from './demonstration-data.ts';

const paris = 'Europe/Paris';

/** Accounts by full name: the same people are in both cohorts. */
export type Cast = ReadonlyMap<string, string>;

export async function createAccounts(
  app: INestApplicationContext,
  data: DemonstrationData,
  password: string,
): Promise<Cast> {
  const cast = new Map<string, string>();
  for (const person of [...data.participants, ...data.team]) {
    const { givenName, familyName, zone = paris } = person;
    const account = { email: emailOf(person), givenName, familyName, zone, password };
    cast.set(fullName(person), await app.get(CreateAccount).run(account));
  }
  return cast;
}

/** A member of a cohort, as they would act. */
export type Player = Readonly<{ person: DemonstrationPerson; memberId: string; actor: Actor }>;

export type Company = Readonly<{
  participants: ReadonlyMap<string, Player & { person: DemonstrationParticipant }>;
  facilitators: ReadonlyMap<string, Player>;
  relay: Player;
  coordinator: Player;
}>;

/** Enrols everybody who is there from the first day; whoever comes later is enrolled by the story. */
export class Enrolment {
  private readonly territories = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    private readonly cast: Cast,
    private readonly cohort: Readonly<{ id: string; startsOn: string }>,
  ) {}

  async addTerritories({ territories }: DemonstrationData): Promise<void> {
    for (const { key, ...territory } of territories) {
      this.territories.set(
        key,
        await this.app.get(AddTerritory).run({ cohortId: this.cohort.id, ...territory }),
      );
    }
  }

  enrolParticipant(person: DemonstrationParticipant): Promise<Player & { person: DemonstrationParticipant }> {
    const territoryId = this.territories.get(person.territory)!;
    return this.enrol(person, 'participant', { territoryId, profile: person.profile }, person.joinsOnDay);
  }

  async enrol<Person extends DemonstrationPerson>(
    person: Person,
    role: MemberRole,
    place: { territoryId?: string; profile?: string } = {},
    joinsOnDay = 0,
  ): Promise<Player & { person: Person }> {
    const { id: cohortId, startsOn } = this.cohort;
    const accountId = this.cast.get(fullName(person))!;
    const joinedOn = addDays(startsOn, joinsOnDay);
    const memberId = await this.app.get(EnrolMember).run({ cohortId, accountId, role, joinedOn, ...place });
    const membership = { memberId, cohortId, role, leftOn: null };
    return { person, memberId, actor: { accountId, grants: [], memberships: [membership] } };
  }
}
