export { NotificationsModule } from './notifications.module.ts';
export { NotificationsOwnData } from './queries/notifications-own-data.query.ts';
export { TakeReturned } from './use-cases/take-returned.ts';
export { type Sample, sampleMails } from './templates/samples.ts';
