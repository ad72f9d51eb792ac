import { Strip } from '@cheminer/ui';
import { useState, useSyncExternalStore } from 'react';
import { useDevice } from '../device-words.ts';
import { updates } from '../service-worker.ts';
import { useWords } from '../words.tsx';
import styles from './strips.module.css';

/** A new version waits: nothing changes under anybody’s hands until they ask for it. */
export function UpdateStrip() {
  const words = useDevice();
  const { common } = useWords();
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  const [isGoing, setGoing] = useState(false);
  if (!isReady) return null;
  const go = () => {
    setGoing(true);
    void updates.apply();
  };
  return (
    <Strip
      kind="notice"
      action={
        <button type="button" className={styles.go} aria-disabled={isGoing} onClick={go}>
          {isGoing ? common.loading : words.reload}
        </button>
      }
    >
      {words.ready}
    </Strip>
  );
}
