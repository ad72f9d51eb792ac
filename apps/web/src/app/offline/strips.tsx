import { Strip } from '@cheminer/ui';
import { useState, useSyncExternalStore } from 'react';
import { useDevice } from '../device-words.ts';
import { countLeft } from '../outbox/counted.ts';
import { standing } from '../outbox/standing.ts';
import { useFormat } from '../words.tsx';
import { ClockStrip } from './clock-strip.tsx';
import { LeftDialog } from './left-dialog.tsx';
import styles from './strips.module.css';
import { UpdateStrip } from './update-strip.tsx';
import { useRememberedTitles } from './use-titles.ts';

/** Under the bar: the line is down, something was not taken, something has gone, a new version is ready, the clock is wrong. */
export function Strips() {
  const [open, setOpen] = useState(false);
  useRememberedTitles();
  return (
    <>
      <UpdateStrip />
      <ClockStrip />
      <Standing onSee={() => setOpen(true)} />
      <LeftDialog open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function Standing({ onSee }: { onSee: () => void }) {
  const words = useDevice();
  const { writes, online, copyOf, sentLater, keeps } = useSyncExternalStore(standing.subscribe, standing.now);
  const refused = writes.filter(({ state }) => state === 'refused').length;
  const see = (label: string) => (
    <button type="button" className={styles.go} onClick={onSee}>
      {label}
    </button>
  );
  if (!keeps || !online || copyOf !== null) return <Off see={see} />;
  if (refused > 0) {
    return (
      <Strip kind="offline" action={see(words.seeRefused)}>
        {words.refusedStrip(refused)}
      </Strip>
    );
  }
  if (sentLater.length === 0) return null;
  return (
    <Strip kind="notice" action={see(words.seeSent)}>
      {words.sent(sentLater.length)}
    </Strip>
  );
}

function Off({ see }: { see: (label: string) => React.ReactNode }) {
  const words = useDevice();
  const { moment } = useFormat();
  const now = useSyncExternalStore(standing.subscribe, standing.now);
  const { copyOf, keeps } = now;
  const waiting = countLeft(now);
  const action = waiting > 0 ? see(words.see(waiting)) : undefined;
  if (!keeps) return <Strip action={action}>{words.keepsNothing}</Strip>;
  return (
    <Strip
      action={action}
      short={
        <>
          <b>{words.off}</b> {words.offShort}
        </>
      }
    >
      <b>{words.off}</b> {copyOf !== null && words.copyOf(moment(copyOf))} {words.offText}
    </Strip>
  );
}
