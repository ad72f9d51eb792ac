import { Button, Gauge } from '@cheminer/ui';
import { useDevice } from '../../../app/device-words.ts';
import { packs } from '../../../app/packs/packs.ts';
import styles from './take-along.module.css';

/** So much of it is here. */
export function TakeAlongGoing({ done, of }: Readonly<{ done: number; of: number }>) {
  const { along } = useDevice();
  return (
    <div className={styles.line}>
      <div className={styles.gauge}>
        <Gauge label={along.progress} text={along.taking(done, of)} value={done} max={of} />
      </div>
      <Button variant="quiet" onClick={packs.stop}>
        {along.stop}
      </Button>
    </div>
  );
}
