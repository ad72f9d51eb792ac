import type { DomainEvent } from '../../../kit/domain-event.ts';
import type { LookBackDays } from './look-back.ts';

/** A client asked to be reminded that day of what they decided; of what, nobody is told. */
export type ActionDue = DomainEvent<'room.action-due', { workshopId: string; memberId: string; day: string }>;

/** Of a workshop in writing: the phase of that index has opened, at that instant. */
export type PhaseOpened = DomainEvent<
  'room.phase-opened',
  { workshopId: string; opensAt: string; phase: number }
>;

/** Weeks after a workshop, its people are invited to look back. */
export type LookBackDue = DomainEvent<'room.look-back-due', { workshopId: string; days: LookBackDays }>;
