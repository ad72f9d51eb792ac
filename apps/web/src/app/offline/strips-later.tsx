import { type ComponentType, useEffect, useState } from 'react';

type Strips = ComponentType;

/** What the device has to say, under the bar. Fetched once the page is at rest: the first screen does not wait for it. */
export function StripsLater() {
  const [Loaded, setLoaded] = useState<{ Strips: Strips } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      fetchStrips().then(setLoaded, () => undefined);
    }, restAfter);
    return () => clearTimeout(timer);
  }, []);
  return Loaded && <Loaded.Strips />;
}

/** In ms. */
const restAfter = 300;

async function fetchStrips(): Promise<{ Strips: Strips }> {
  const [{ Strips }, { loadDeviceWords }] = await Promise.all([
    import('./strips.tsx'),
    import('../device-words.ts'),
  ]);
  await loadDeviceWords();
  return { Strips };
}
