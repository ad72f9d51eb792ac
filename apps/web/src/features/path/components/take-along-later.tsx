import { lazy, Suspense } from 'react';
import type { TakeAlongProps } from './take-along.tsx';
import styles from './current-module.module.css';

/** Fetched aside; a line that fails just then only means that it is not offered. */
const TakeAlong = lazy(() => fetchIt().catch(() => ({ default: () => null })));

async function fetchIt() {
  const [{ TakeAlong }, { loadDeviceWords }] = await Promise.all([
    import('./take-along.tsx'),
    import('../../../app/device-words.ts'),
  ]);
  await loadDeviceWords();
  return { default: TakeAlong };
}

export const TakeAlongLater = (props: TakeAlongProps) => (
  <div className={styles.along}>
    <Suspense>
      <TakeAlong {...props} />
    </Suspense>
  </div>
);
