import { api } from '@cheminer/api-client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDevice } from '../../../app/device-words.ts';
import type { Pack } from '../../../app/packs/contents.ts';
import { isAt, type Place, type Taken } from '../../../app/packs/list.ts';
import { packs } from '../../../app/packs/packs.ts';
import { canTakeAlong } from '../../../app/packs/worker-at-hand.ts';
import { attempt } from '../../../app/send.ts';
import { useMe } from '../../../app/session.ts';
import { TakeAlongDone, TakenChip } from './take-along-done.tsx';
import { TakeAlongOffer } from './take-along-offer.tsx';
import { TakeAlongGoing } from './take-along-going.tsx';
import styles from './take-along.module.css';

/** `done`: steps of it that are, as the server counts them. Each may open others. */
export type TakeAlongProps = Place & Readonly<{ done: number }>;

/** The module on this device, to be opened without a line. */
export function TakeAlong(props: TakeAlongProps) {
  const { accountId } = useMe();
  const { taken } = useSyncExternalStore(packs.subscribe, packs.now);
  const pack = usePack(props);
  useEffect(() => void (canTakeAlong() && packs.open(accountId)), [accountId]);
  if (taken === null || pack === 'asking' || pack === 'refused') return null;
  return <Along {...props} accountId={accountId} pack={pack === 'unreachable' ? null : pack} />;
}

type AlongProps = TakeAlongProps & Readonly<{ accountId: string; pack: Pack | null }>;

function Along(props: AlongProps) {
  const { along } = useDevice();
  const { taken, going, failure } = useStanding(props);
  const box = useFocusKept(going ? 'going' : String(taken?.whole));
  return (
    <section ref={box} tabIndex={-1} aria-label={along.title} className={styles.along}>
      <div role="status" className={styles.told}>
        {!going && taken?.whole && <TakenChip taken={taken} />}
        {failure && along[failure.why]}
      </div>
      {going ? (
        <TakeAlongGoing {...going} />
      ) : (
        <Offered {...props} taken={taken} hasFailed={failure !== null} />
      )}
    </section>
  );
}

/** What the device says of this module. */
function useStanding(place: Place) {
  const { taken, taking, failure } = useSyncExternalStore(packs.subscribe, packs.now);
  return {
    taken: taken?.find(isAt(place)),
    going: taking && isSame(taking, place) ? taking : null,
    failure: failure && isSame(failure, place) ? failure : null,
  };
}

type OfferedProps = AlongProps & Readonly<{ taken: Taken | undefined; hasFailed: boolean }>;

function Offered({ taken, hasFailed, accountId, pack, cohortId }: OfferedProps) {
  if (taken?.whole) return <TakeAlongDone {...{ taken, hasFailed, pack, accountId }} />;
  return <TakeAlongOffer begun={taken} pack={pack} cohortId={cohortId} accountId={accountId} />;
}

/** The button that was pressed gives way to others: the keyboard stays where it was. */
function useFocusKept(phase: string) {
  const box = useRef<HTMLElement>(null);
  const shown = useRef(phase);
  useEffect(() => {
    if (shown.current === phase) return;
    shown.current = phase;
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [phase]);
  return box;
}

const isSame = (one: Place, other: Place): boolean =>
  one.cohortId === other.cohortId && one.unitKey === other.unitKey;

type Asked = Pack | 'asking' | 'unreachable' | 'refused';

/** What the module weighs now. */
function usePack({ cohortId, unitKey, done }: TakeAlongProps): Asked {
  const [told, setTold] = useState<{ of: string; pack: Asked } | null>(null);
  const of = `${cohortId} ${unitKey}`;
  useEffect(() => {
    let isWanted = true;
    void packOf(cohortId, unitKey).then((pack) => isWanted && setTold({ of, pack }));
    return () => void (isWanted = false);
  }, [cohortId, unitKey, of, done]);
  return told?.of === of ? told.pack : 'asking';
}

async function packOf(cohortId: string, unitKey: string): Promise<Asked> {
  const at = { params: { path: { cohortId, unitKey } } };
  const { data, failure } = await attempt(() => api.GET('/api/cohorts/{cohortId}/units/{unitKey}/pack', at));
  return data ?? (failure === 'unreachable' ? failure : 'refused');
}
