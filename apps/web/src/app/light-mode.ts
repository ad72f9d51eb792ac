import { useSyncExternalStore } from 'react';

export type LightChoice = 'auto' | 'on' | 'off';
/** Why the mode is what it is. */
export type LightReason = 'chosen' | 'save-data' | 'slow' | 'measured' | 'fine';
export type LightMode = Readonly<{ choice: LightChoice; isLight: boolean; why: LightReason }>;

/** Kept on the device: the same person may have a good line elsewhere. */
const keys = { choice: 'cheminer.light', measure: 'cheminer.downlink' };
/** Megabits a second: under it a page of text is fine, a video is not. */
const least = 1;

type Connection = EventTarget & Readonly<{ saveData?: boolean; downlink?: number; effectiveType?: string }>;
const connection = (navigator as Navigator & { connection?: Connection }).connection;

let mode = decide();
const listeners = new Set<() => void>();

function decide(): LightMode {
  const kept = localStorage.getItem(keys.choice);
  if (kept === 'on' || kept === 'off') return { choice: kept, isLight: kept === 'on', why: 'chosen' };
  const why = reasonToBeLight();
  return { choice: 'auto', isLight: why !== 'fine', why };
}

function reasonToBeLight(): LightReason {
  if (connection?.saveData) return 'save-data';
  const measured = localStorage.getItem(keys.measure);
  if (measured !== null && Number(measured) < least * 1000) return 'measured';
  // A line that is down has no speed.
  return navigator.onLine && isSlow(connection) ? 'slow' : 'fine';
}

function isSlow({ downlink, effectiveType }: Partial<Connection> = {}): boolean {
  if (effectiveType === 'slow-2g' || effectiveType === '2g') return true;
  return downlink !== undefined && downlink > 0 && downlink < least;
}

function decideAgain(): void {
  const next = decide();
  if (next.isLight === mode.isLight && next.why === mode.why && next.choice === mode.choice) return;
  mode = next;
  showLightMode();
  listeners.forEach((listener) => listener());
}

connection?.addEventListener('change', () => navigator.onLine && decideAgain());

/** Before the first paint: letters that are not used are not fetched. */
export const showLightMode = (): boolean =>
  document.documentElement.toggleAttribute('data-saver', mode.isLight);

export function chooseLightMode(choice: LightChoice): void {
  localStorage.setItem(keys.choice, choice);
  decideAgain();
}

/** What the technical check found, in kilobits a second. */
export function keepMeasure(kilobits: number): void {
  localStorage.setItem(keys.measure, String(kilobits));
  decideAgain();
}

export const isLightMode = (): boolean => mode.isLight;

const now = (): LightMode => mode;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useLight = (): LightMode => useSyncExternalStore(subscribe, now);

export const useLightMode = (): boolean => useLight().isLight;
