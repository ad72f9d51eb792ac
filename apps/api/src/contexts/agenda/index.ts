export { AgendaOwnData } from './queries/agenda-own-data.query.ts';
export { AgendaModule } from './agenda.module.ts';
