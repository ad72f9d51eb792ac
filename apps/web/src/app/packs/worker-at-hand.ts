import { hasWorker, registerWorker } from '../service-worker.ts';

/** Only a device that can keep the app itself can show a module without a line. */
export const canTakeAlong = (): boolean =>
  import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in globalThis;

/** On a slow line the app waits until it is asked for: this asks, and waits until it is all there. */
export async function workerAtHand(): Promise<void> {
  if (!(await hasWorker()) && !(await registerWorker())) throw new Error('The app could not be kept.');
  await navigator.serviceWorker.ready;
}
