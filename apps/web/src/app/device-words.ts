import { type DeviceWords, deviceWordsIn } from '@cheminer/i18n';
import { currentLanguage } from './language.ts';

let spoken: DeviceWords;

/** Before a screen that says them is shown: fetched with it, not with the first screen. */
export async function loadDeviceWords(): Promise<void> {
  spoken ??= await deviceWordsIn(currentLanguage());
}

/** The words of what this device keeps. The language changes with the page. */
export const useDevice = (): DeviceWords => spoken;
