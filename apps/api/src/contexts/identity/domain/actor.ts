import {
  type GrantKind,
  type MemberRole,
  type Permission,
  permissionsOfGrant,
  permissionsOfRole,
} from '@cheminer/vocabulary';

/** A person's place in one cohort. `leftOn` is a date (yyyy-mm-dd), null while they are there. */
export type Membership = Readonly<{
  memberId: string;
  cohortId: string;
  role: MemberRole;
  leftOn: string | null;
}>;

/** Who asks: the signed-in account with all that decides what it may do. */
export type Actor = Readonly<{
  accountId: string;
  memberships: readonly Membership[];
  grants: readonly GrantKind[];
}>;

/** What remains to somebody who left: reading what is theirs, having it erased, and how they are named. */
const afterLeaving: readonly Permission[] = [
  ...(['cohorts.read-own', 'cohorts.choose-own-name', 'learning.read-own', 'privacy.erase-own'] as const),
];

/**
 * What the actor may do inside a cohort; null when the cohort is outside their reach, so that they cannot even
 * learn that it exists. An administrator reaches every cohort.
 */
export function permissionsInCohort(actor: Actor, cohortId: string): ReadonlySet<Permission> | null {
  const membership = membershipIn(actor, cohortId);
  const granted = grantedPermissions(actor);
  if (!membership) return actor.grants.includes('administrator') ? granted : null;
  const byRole = permissionsOfRole[membership.role];
  const now = membership.leftOn === null ? byRole : byRole.filter((each) => afterLeaving.includes(each));
  return new Set([...now, ...granted]);
}

export function grantedPermissions(actor: Actor): ReadonlySet<Permission> {
  return new Set(actor.grants.flatMap((grant) => permissionsOfGrant[grant]));
}

export function membershipIn(actor: Actor, cohortId: string): Membership | undefined {
  return actor.memberships.find((membership) => membership.cohortId === cohortId);
}
