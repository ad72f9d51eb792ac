import type { GrantKind, MemberRole } from './roles.ts';

/** Every permission, `context.verb-object`. A route names exactly one. */
export const permissions = [
  'cohorts.read-own',
  'cohorts.choose-own-name',
  'cohorts.read-shared-needs',
  'cohorts.form-groups',
  'cohorts.tell-availability',
  'cohorts.record-departures',
  'cohorts.list-facilitators',
  'learning.read-own',
  'learning.progress-own',
  'learning.read-shared',
  'learning.read-surveys',
  'workshops.read',
  'workshops.reply-own',
  'workshops.sign-own',
  'workshops.run',
  'workshops.replace-facilitator',
  'workshops.oversee',
  'room.take-part',
  'agenda.read',
  'agenda.take-place',
  'agenda.run',
  'agenda.propose-room',
  'notifications.read-ledger',
  'notifications.mend',
  'notifications.set-reminders',
  'review.read-cohort',
  'privacy.erase-own',
] as const;
export type Permission = (typeof permissions)[number];

/** What each role of a cohort may do inside it. The one table that decides. */
export const permissionsOfRole: Record<MemberRole, readonly Permission[]> = {
  participant: [
    'cohorts.read-own',
    'cohorts.choose-own-name',
    'cohorts.tell-availability',
    'learning.read-own',
    'learning.progress-own',
    'learning.read-shared',
    'workshops.read',
    'workshops.reply-own',
    'workshops.sign-own',
    'room.take-part',
    'agenda.read',
    'privacy.erase-own',
    'agenda.take-place',
  ],
  facilitator: [
    'cohorts.read-own',
    'cohorts.read-shared-needs',
    'cohorts.form-groups',
    'learning.read-shared',
    'workshops.read',
    'workshops.run',
    'workshops.replace-facilitator',
    'room.take-part',
    'agenda.read',
    'agenda.propose-room',
    'notifications.read-ledger',
    'notifications.mend',
  ],
  coordinator: [
    'cohorts.read-own',
    'cohorts.read-shared-needs',
    'cohorts.record-departures',
    'learning.read-surveys',
    'cohorts.list-facilitators',
    'workshops.oversee',
    'workshops.replace-facilitator',
    'review.read-cohort',
    'agenda.read',
    'agenda.run',
    'agenda.propose-room',
    'notifications.read-ledger',
    'notifications.mend',
    'notifications.set-reminders',
  ],
  observer: ['cohorts.read-own', 'review.read-cohort', 'agenda.read'],
};

/** What a grant adds, in any cohort or outside all of them. */
export const permissionsOfGrant: Record<GrantKind, readonly Permission[]> = {
  administrator: ['cohorts.read-own', 'review.read-cohort', 'agenda.read', 'notifications.read-ledger'],
  author: [],
};
