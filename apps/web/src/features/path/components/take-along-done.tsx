import { Button, Chip } from '@cheminer/ui';
import { useEffect } from 'react';
import { useDevice } from '../../../app/device-words.ts';
import { hasOpened, type Pack, printOf } from '../../../app/packs/contents.ts';
import type { Taken } from '../../../app/packs/list.ts';
import { packs } from '../../../app/packs/packs.ts';
import { useDays } from '../../../app/days.ts';
import { useFormat } from '../../../app/words.tsx';
import styles from './take-along.module.css';

type DoneProps = Readonly<{ taken: Taken; hasFailed: boolean; pack: Pack | null; accountId: string }>;

/** It is here, and since when. */
export function TakenChip({ taken: { at, bytes } }: Pick<DoneProps, 'taken'>) {
  const { along } = useDevice();
  const { size } = useFormat();
  const { long } = useDays(at);
  return <Chip tone="ok">{along.taken(long(at), size(bytes))}</Chip>;
}

/** Whether it is still what the course says; and it may leave the device. */
export function TakeAlongDone({ taken, hasFailed, pack, accountId }: DoneProps) {
  const { along } = useDevice();
  const { cohortId, withVideos, withheld } = taken;
  const isOld = pack !== null && printOf(pack) !== taken.print;
  const opened = pack !== null && !hasFailed && hasOpened(pack, taken) ? pack : null;
  useEffect(() => {
    if (opened) void packs.take({ accountId, cohortId, pack: opened, withVideos });
  }, [opened, accountId, cohortId, withVideos]);
  return (
    <div className={styles.line}>
      {withheld > 0 && <span className={styles.quiet}>{along.withheld(withheld)}</span>}
      {isOld && <span className={styles.quiet}>{along.old}</span>}
      {isOld && (
        <Button onClick={() => void packs.take({ accountId, cohortId, pack, withVideos })}>
          {along.refresh}
        </Button>
      )}
      <Button variant="quiet" onClick={() => void packs.drop(accountId, taken)}>
        {along.drop}
      </Button>
    </div>
  );
}
