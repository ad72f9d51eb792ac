export { type CalendarEntry, calendarFile } from './calendar.ts';
