import { randomBytes, randomUUID } from 'node:crypto';
import type { GrantKind, MemberRole } from '@cheminer/vocabulary';
import { AddTerritory } from '../src/contexts/cohorts/use-cases/add-territory.ts';
import { EnrolMember } from '../src/contexts/cohorts/use-cases/enrol-member.ts';
import { FormGroup } from '../src/contexts/cohorts/use-cases/form-group.ts';
import { OpenCohort } from '../src/contexts/cohorts/use-cases/open-cohort.ts';
import { SignIns } from '../src/contexts/identity/persistence/sign-ins.repository.ts';
import { CreateAccount } from '../src/contexts/identity/use-cases/create-account.ts';
import { PublishCourse } from '../src/contexts/curriculum/use-cases/publish-course.ts';
import { type PackageFiles, onDisk, smallCourse } from './course-package.ts';
import { everyKindCourse } from './every-kind-course.ts';
import type { Browser, World } from './world.ts';

export type Someone = Browser & Readonly<{ accountId: string; email: string; cookie: string }>;
export type Somebody = Someone & Readonly<{ memberId: string; cohortId: string }>;

type Wishes = Readonly<{ givenName?: string; familyName?: string; zone?: string; grants?: GrantKind[] }>;

/** A person with an account, signed in. */
export async function someone(world: World, wishes: Wishes = {}): Promise<Someone> {
  const { givenName = 'Claude', familyName = 'Martin', zone = 'Europe/Paris', grants = [] } = wishes;
  const email = `${randomUUID()}@demo.example`;
  const names = { email, givenName, familyName, zone, grants, password: 'le mot de passe' };
  const accountId = await world.app.get(CreateAccount).run(names);
  return { accountId, email, ...(await signedIn(world, accountId)) };
}

/** A browser of theirs, for two weeks from now. */
export async function signedIn(world: World, accountId: string): Promise<Browser & Pick<Someone, 'cookie'>> {
  const token = randomBytes(12).toString('hex');
  const now = world.clock.now();
  await world.app.get(SignIns).open(token, accountId, now, new Date(now.getTime() + 14 * 86_400_000));
  const cookie = `cheminer=${token}`;
  return { cookie, ...world.browser(cookie) };
}

/** A cohort on a small course, running since 2027-02-01 in Paris. */
export async function aCohort(world: World, files: PackageFiles = smallCourse): Promise<string> {
  await onDisk(files, (folder) => world.app.get(PublishCourse).run(folder));
  return openCohort(world);
}

/** A cohort on the course that has a step of every kind, running since 2027-02-22. */
export async function aCohortOfEveryKind(world: World): Promise<string> {
  await onDisk(everyKindCourse, (folder) => world.app.get(PublishCourse).run(folder));
  return openCohort(world, 'chaque-genre', '2027-02-22');
}

/** Another cohort on the course that was already published. */
export function openCohort(
  world: World,
  courseKey = 'petit-parcours',
  startsOn = '2027-02-01',
): Promise<string> {
  const cohort = {
    title: 'Promotion d’essai',
    courseKey,
    zone: 'Europe/Paris',
    startsOn,
  };
  return world.app.get(OpenCohort).run(cohort);
}

/** Somebody who has a place in the cohort. */
export async function member(
  world: World,
  cohortId: string,
  role: MemberRole = 'participant',
  wishes: Wishes & { territoryId?: string; joinedOn?: string } = {},
): Promise<Somebody> {
  const { territoryId, joinedOn = '2027-02-01', ...person } = wishes;
  const account = await someone(world, person);
  const place = { cohortId, accountId: account.accountId, role, joinedOn };
  const memberId = await world.app.get(EnrolMember).run(territoryId ? { ...place, territoryId } : place);
  return { ...account, memberId, cohortId };
}

export const aTerritory = (world: World, cohortId: string, name = 'Val d’essai'): Promise<string> =>
  world.app.get(AddTerritory).run({ cohortId, name, kind: 'rural', structure: 'commune' });

/** A group of these participants with its facilitator. */
export async function aGroup(
  world: World,
  {
    facilitator,
    members,
    relay,
    key = 'A',
  }: { facilitator: Somebody; members: Somebody[]; relay?: Somebody; key?: string },
): Promise<string> {
  return world.app.get(FormGroup).run({
    cohortId: facilitator.cohortId,
    key,
    facilitatorId: facilitator.memberId,
    relayId: relay?.memberId ?? null,
    memberIds: members.map(({ memberId }) => memberId),
  });
}
