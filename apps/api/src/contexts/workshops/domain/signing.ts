import { hasBegun, type WorkshopStatus } from './lifecycle.ts';
import { Cancelled, SigningClosed } from './workshops.refusals.ts';

/**
 * Hours after its end during which people may still sign. Two days let somebody without a line, on a borrowed
 * computer or on the telephone sign from elsewhere; later, nobody remembers by the minute what they confirm.
 */
export const signingHours = 48;

type Held = Readonly<{
  status: WorkshopStatus;
  startsAt: Date;
  minutes: number;
  openedAt: Date | null;
  closedAt: Date | null;
}>;

/** `closesAt` is null while the workshop goes on. */
export type SigningWindow = Readonly<{ opensAt: Date; closesAt: Date | null }>;

/** One that nobody opened here was held from paper, at its hour. */
export function signingWindow({ status, startsAt, minutes, openedAt, closedAt }: Held): SigningWindow {
  const end = status === 'open' ? null : (closedAt ?? after(startsAt, minutes));
  return { opensAt: openedAt ?? startsAt, closesAt: end && after(end, signingHours * 60) };
}

const after = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

export function canSignAt(workshop: Held, now: Date): boolean {
  const { closesAt } = signingWindow(workshop);
  return hasBegun(workshop, now) && (closesAt === null || now < closesAt);
}

/** @throws Cancelled, SigningClosed with the hours between which it is open */
export function checkSigning(workshop: Held, now: Date): void {
  if (workshop.status === 'cancelled') throw new Cancelled();
  if (canSignAt(workshop, now)) return;
  const { opensAt, closesAt } = signingWindow(workshop);
  throw new SigningClosed({
    opensAt: opensAt.toISOString(),
    ...(closesAt && { closesAt: closesAt.toISOString() }),
  });
}
