export { type CalendarDay, type CalendarEntry, calendarFile } from './calendar.ts';
export { type Invitation, invitationFile, type PartStat } from './invitation.ts';
export { uidOf } from './text.ts';
