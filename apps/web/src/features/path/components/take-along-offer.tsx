import { Button, CheckBox } from '@cheminer/ui';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useDevice } from '../../../app/device-words.ts';
import { bytesOf, bytesOfVideos, contentsOf, type Pack, withheldIn } from '../../../app/packs/contents.ts';
import type { Taken } from '../../../app/packs/list.ts';
import { packs } from '../../../app/packs/packs.ts';
import { useFormat } from '../../../app/words.tsx';
import styles from './take-along.module.css';

type OfferProps = Readonly<{
  /** What was taken before it stopped. */
  begun: Taken | undefined;
  pack: Pack | null;
  cohortId: string;
  accountId: string;
}>;

/** How much it weighs, before anything is fetched. */
export function TakeAlongOffer({ begun, pack, cohortId, accountId }: OfferProps) {
  const { along } = useDevice();
  const { size } = useFormat();
  const [withVideos, setWithVideos] = useState(begun?.withVideos ?? false);
  if (!pack) return <p className={styles.quiet}>{along.sizeUnknown}</p>;
  const videos = bytesOfVideos(pack);
  const withheld = withheldIn(pack);
  const label = begun ? along.again : along.take(size(bytesOf(contentsOf(pack, withVideos))));
  return (
    <>
      {videos > 0 && (
        <CheckBox
          label={along.withVideos(size(videos))}
          checked={withVideos}
          onChange={({ currentTarget }) => setWithVideos(currentTarget.checked)}
        />
      )}
      <div className={styles.line}>
        <Button icon={Download} onClick={() => void packs.take({ accountId, cohortId, pack, withVideos })}>
          {label}
        </Button>
        <span className={styles.quiet}>{along.hint}</span>
        {withheld > 0 && <span className={styles.quiet}>{along.withheld(withheld)}</span>}
      </div>
    </>
  );
}
