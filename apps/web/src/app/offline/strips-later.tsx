import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { isLeftHere } from '../outbox/account.ts';
import { deviceClock } from '../outbox/device-clock.ts';
import { outboxHere } from '../outbox/here.ts';
import { type Standing, standing } from '../outbox/standing.ts';

type Strips = ComponentType;

/** What the device has to say, under the bar. Fetched once there is something: most first screens never ask for it. */
export function StripsLater() {
  const [Loaded, setLoaded] = useState<{ Strips: Strips } | null>(null);
  const isClockWrong = useSyncExternalStore(deviceClock.subscribe, deviceClock.isToTell);
  const isWanted = hasToTell(useSyncExternalStore(standing.subscribe, standing.now)) || isClockWrong;
  useWatchedLine();
  useEffect(() => {
    if (isWanted) fetchStrips().then(setLoaded, () => undefined);
  }, [isWanted]);
  return Loaded && <Loaded.Strips />;
}

const hasToTell = ({ online, copyOf, keeps, isNewer, sentLater, writes }: Standing): boolean =>
  !online || copyOf !== null || !keeps || isNewer || sentLater.length > 0 || writes.some(isRefused);

const isRefused = ({ state }: Standing['writes'][number]): boolean => state === 'refused';

/** What an earlier visit left goes as soon as somebody is back; a line that goes down is told at once. */
function useWatchedLine(): void {
  useEffect(() => {
    const tell = () => standing.change({ online: navigator.onLine });
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    if (isLeftHere()) outboxHere().catch(() => undefined);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  }, []);
}

/** Where one works they are at hand before there is anything to tell: a line that goes down brings nothing. */
export const bringStrips = (): void => void fetchStrips().catch(() => undefined);

async function fetchStrips(): Promise<{ Strips: Strips }> {
  const [{ Strips }, { loadDeviceWords }] = await Promise.all([
    import('./strips.tsx'),
    import('../device-words.ts'),
  ]);
  await loadDeviceWords();
  return { Strips };
}
