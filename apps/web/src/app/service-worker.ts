import { outboxHere } from './outbox/here.ts';

const address = '/service-worker.js';

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
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting?.postMessage('take-over');
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
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  // A page that stays open for days asks again when it is looked at.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

function hold(worker: ServiceWorker): void {
  waiting = worker;
  listeners.forEach((listener) => listener());
}

/** What was typed is on the device already: the server is given a moment to have it too. */
const lastCall = (): Promise<unknown> =>
  Promise.race([
    outboxHere().then((outbox) => outbox.retry()),
    new Promise((resolve) => setTimeout(resolve, 3000)),
  ]).catch(() => undefined);
