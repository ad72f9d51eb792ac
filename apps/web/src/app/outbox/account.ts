/** Whose session the cookie of this browser holds, as far as its tabs know. */
export const accountKey = 'cheminer.account';

/** Somebody is about to sign in: nobody's writes go out until it is known who. The way back is for a refusal. */
export function accountIsLeaving(): () => void {
  const former = localStorage.getItem(accountKey);
  localStorage.removeItem(accountKey);
  return () => void (former !== null && localStorage.setItem(accountKey, former));
}

/** Another tab may have signed in as somebody else, with the same cookie. */
export const isStillHere = (accountId: string): boolean => localStorage.getItem(accountKey) === accountId;
