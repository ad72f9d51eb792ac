/** When a device says that something was done, and what its clock showed when it sent it. */
export type Told = Readonly<{ doneAt: Date; sentAt: Date }>;

export type Moment = Readonly<{
  /** The time of doing, corrected. */
  doneAt: Date;
  receivedAt: Date;
  /** What the device told, as it was; null when it told nothing. */
  told: Told | null;
  /** Why the told time was not taken as it was. */
  flag: 'clock-corrected' | 'in-the-future' | null;
}>;

/** Below it, the difference between two clocks is the slowness of the line. */
const tolerance = 60_000;

/**
 * The true time of something done off line. The difference between the device's clock at sending and ours at receipt
 * is the device's error, and is taken off; a time that is still in the future, or before the person was there (`since`),
 * becomes the time of receipt.
 */
export function momentOf(told: Told | null, receivedAt: Date, since: Date = new Date(0)): Moment {
  if (told === null) return { doneAt: receivedAt, receivedAt, told, flag: null };
  const error = told.sentAt.getTime() - receivedAt.getTime();
  const isWrong = Math.abs(error) > tolerance;
  const doneAt = new Date(told.doneAt.getTime() - (isWrong ? error : 0));
  if (doneAt.getTime() > receivedAt.getTime()) {
    const isOurs = doneAt.getTime() - receivedAt.getTime() <= tolerance;
    return { doneAt: receivedAt, receivedAt, told, flag: isOurs ? null : 'in-the-future' };
  }
  if (doneAt < since) return { doneAt: receivedAt, receivedAt, told, flag: 'clock-corrected' };
  return { doneAt, receivedAt, told, flag: isWrong ? 'clock-corrected' : null };
}
