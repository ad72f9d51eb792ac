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

const leftKey = 'cheminer.left';

/** Remembers whether something waits on this device, so that a page with nothing to send asks for nothing. */
export const markLeft = (isLeft: boolean): void =>
  isLeft ? localStorage.setItem(leftKey, '') : localStorage.removeItem(leftKey);

export const isLeftHere = (): boolean => localStorage.getItem(leftKey) !== null;
