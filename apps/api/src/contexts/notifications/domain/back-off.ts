const minute = 60_000;
const longest = 30;

/** When to try again after that many tries: 1, 2, 4 … minutes, at most half an hour, for as long as it makes sense. */
export const nextTry = (attempts: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** (attempts - 1), longest) * minute);
