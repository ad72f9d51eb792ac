/** Days that a browser stays signed in after its last use. */
export const signInDays = 14;

/** Prolonging once a day is enough: a read need not become a write. */
export function isDueForProlonging(expiresAt: Date, now: Date): boolean {
  return expiresAt.getTime() - now.getTime() < (signInDays - 1) * 86_400_000;
}
