import type { device as fr } from './fr/device.ts';
import type { Language } from './language.ts';

/** The words of what a device keeps, apart from the first screens' for weight. */
export type DeviceWords = typeof fr;

export async function deviceWordsIn(language: Language): Promise<DeviceWords> {
  return language === 'fr'
    ? (await import('./fr/device.ts')).device
    : (await import('./en/device.ts')).device;
}
