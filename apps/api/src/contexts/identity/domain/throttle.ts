/** Failed sign-ins that one address and one e-mail may have within the window before being asked to wait. */
export const attemptsPerPerson = 5;
/** The same for one network address and all e-mails: an office shares one. */
export const attemptsPerAddress = 60;
export const windowMinutes = 15;

export type RecentFailures = Readonly<{ ofPerson: readonly Date[]; ofAddress: readonly Date[] }>;

/** Seconds to wait before the next attempt; 0 when it may be made now. */
export function secondsToWait({ ofPerson, ofAddress }: RecentFailures, now: Date): number {
  return Math.max(waitFor(ofPerson, attemptsPerPerson, now), waitFor(ofAddress, attemptsPerAddress, now));
}

/** The window slides: the wait ends when the failure that made one too many leaves it. */
function waitFor(failures: readonly Date[], allowed: number, now: Date): number {
  const recent = failures
    .map((at) => at.getTime())
    .filter((at) => at > now.getTime() - windowMinutes * 60_000);
  if (recent.length < allowed) return 0;
  const decisive = recent.sort((one, other) => other - one)[allowed - 1]!;
  return Math.ceil((decisive + windowMinutes * 60_000 - now.getTime()) / 1000);
}
