export { NotificationsModule } from './notifications.module.ts';
export { html } from './templates/html.ts';
export { type Sample, sampleMails } from './templates/samples.ts';
