import { outcomeOf, type Problem } from '@cheminer/api-client';

/** Why something sent was not kept: what the API answered, or that no answer came. */
export type Failure = Problem | 'unreachable';
export type Sent<T> = Readonly<{ data: T; failure: null } | { data: null; failure: Failure }>;

/** Asked anew at each try. */
type Ask<T> = () => Parameters<typeof outcomeOf<T>>[0];

/** Sends once. Never throws: the page that holds what somebody wrote must not give way to an error page. */
export async function attempt<T>(ask: Ask<T>): Promise<Sent<T>> {
  try {
    const { data, problem } = await outcomeOf(ask());
    return problem ? { data: null, failure: problem } : { data, failure: null };
  } catch (breakdown) {
    return { data: null, failure: await failureOf(breakdown) };
  }
}

async function failureOf(breakdown: unknown): Promise<Failure> {
  if (!(breakdown instanceof Response) || breakdown.status >= 502) return 'unreachable';
  return ((await breakdown.json()) as Problem | null) ?? 'unreachable';
}

/** Sends what somebody asked to keep. When the session has ended, it waits for the sign-in dialog, then goes again. */
export async function send<T>(ask: Ask<T>): Promise<Sent<T>> {
  const sent = await sendAside(ask);
  if (sent.failure === null || isLost(sent.failure)) change({ unsent: sent.failure !== null });
  return sent;
}

/** The same for what the page keeps by itself: nobody is told when it fails. */
export async function sendAside<T>(ask: Ask<T>): Promise<Sent<T>> {
  const sent = await attempt(ask);
  return isSignedOut(sent.failure) && (await signedInAgain()) ? sendAside(ask) : sent;
}

export const isSignedOut = (failure: Failure | null): boolean =>
  typeof failure === 'object' && failure?.code === 'identity.sign-in-required';

/** Nothing refused it: it may be sent again as it is. */
export const isLost = (failure: Failure | null): boolean =>
  failure === 'unreachable' || isSignedOut(failure) || (failure !== null && failure.status >= 500);

type Sending = Readonly<{
  /** Something waits for the person to sign in again. */
  signInAsked: boolean;
  /** The last thing sent did not arrive. */
  unsent: boolean;
}>;

let sending: Sending = { signInAsked: false, unsent: false };
let waiting: ((signedIn: boolean) => void)[] = [];
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`. */
export const sendings = {
  now: (): Sending => sending,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function change(news: Partial<Sending>): void {
  sending = { ...sending, ...news };
  listeners.forEach((listener) => listener());
}

function signedInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    change({ signInAsked: true });
  });
}

/** The dialog's answer, to everything that waits for it. */
export function answerSignIn(signedIn: boolean): void {
  const told = waiting;
  waiting = [];
  change({ signInAsked: false });
  told.forEach((resolve) => resolve(signedIn));
}

/** On another page, what was not sent is no longer in sight. */
export const forgetUnsent = (): void => change({ unsent: false });
