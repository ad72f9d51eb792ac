import { Strip } from '@cheminer/ui';
import { useSyncExternalStore } from 'react';
import { useDevice } from '../device-words.ts';
import { deviceClock } from '../outbox/device-clock.ts';
import styles from './strips.module.css';

/** The times this device tells are put right: only its person can set its clock. */
export function ClockStrip() {
  const words = useDevice();
  const isToTell = useSyncExternalStore(deviceClock.subscribe, deviceClock.isToTell);
  if (!isToTell) return null;
  return (
    <Strip
      kind="notice"
      action={
        <button type="button" className={styles.go} onClick={deviceClock.read}>
          {words.clockRead}
        </button>
      }
    >
      {words.clockWrong}
    </Strip>
  );
}
