import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { TakeAlongProps } from './take-along.tsx';
import styles from './current-module.module.css';

/** Fetched once the reader comes to it; a line that fails just then only means that it is not offered. */
const TakeAlong = lazy(() => fetchIt().catch(() => ({ default: () => null })));

async function fetchIt() {
  const [{ TakeAlong }, { loadDeviceWords }] = await Promise.all([
    import('./take-along.tsx'),
    import('../../../app/device-words.ts'),
  ]);
  await loadDeviceWords();
  return { default: TakeAlong };
}

export function TakeAlongLater(props: TakeAlongProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (seen) => seen.some((each) => each.isIntersecting) && setSeen(true),
    );
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.along}>
      {isSeen && (
        <Suspense>
          <TakeAlong {...props} />
        </Suspense>
      )}
    </div>
  );
}
