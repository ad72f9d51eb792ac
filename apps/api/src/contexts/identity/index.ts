export { type Actor, type Membership, membershipIn, permissionsInCohort } from './domain/actor.ts';
export { OutOfReach } from './domain/identity.refusals.ts';
export { CurrentActor, Requires, SignedIn } from './http/access.guard.ts';
export { idInPath } from './http/id-in-path.ts';
export { IdentityFacade, type Person, type Recipient } from './identity.facade.ts';
export { IdentityModule } from './identity.module.ts';
export { Memberships } from './memberships.ts';
export { type KnownLink, type LinkPurpose, type OpenedLink, PersonalLinks } from './personal-links.ts';
export { CreateAccount, type NewAccount } from './use-cases/create-account.ts';
