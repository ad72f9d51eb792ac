import { outboxHere } from './outbox/here.ts';
import { standing } from './outbox/standing.ts';

const address = '/service-worker.js';

/**
 * In ms. A browser may hold a new version back as long as the old one has something under way; the server’s pages are
 * of the new version already, and a page that goes lets the old one end.
 */
const longestTakeOver = 4000;

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** A newer version of the app, fetched and held back until the person asks for it. */
export const updates = {
  isReady: (): boolean => waiting !== null,

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },

  /** Everything typed goes first, or stays on the device; then the page starts anew as the new version. */
  async apply(): Promise<void> {
    await lastCall();
    navigator.serviceWorker.addEventListener('controllerchange', startAnew, { once: true });
    waiting?.postMessage('take-over');
    setTimeout(startAnew, longestTakeOver);
  },
};

/** Once the page is at rest. Where there is none, everything works on line. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  try {
    const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    watch(registration);
    return registration;
  } catch {
    return null;
  }
}

/** Whether this device already has the app at hand. */
export const hasWorker = async (): Promise<boolean> =>
  'serviceWorker' in navigator && (await navigator.serviceWorker.getRegistration()) !== undefined;

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) hold(registration.waiting);
  };
  look();
  // It was waiting before this page came, so this page is of its version: nothing is left to tell once it took over.
  waiting?.addEventListener('statechange', () => hold(null), { once: true });
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  // A page that stays open for days asks again when it is looked at.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

function hold(worker: ServiceWorker | null): void {
  waiting = worker;
  standing.change({ isNewer: worker !== null });
  listeners.forEach((listener) => listener());
}

const startAnew = (): void => location.reload();

/** What was typed is on the device already: the server is given a moment to have it too. */
const lastCall = (): Promise<unknown> =>
  Promise.race([
    outboxHere().then((outbox) => outbox.retry()),
    new Promise((resolve) => setTimeout(resolve, 3000)),
  ]).catch(() => undefined);
