import { type ReactNode, useState } from 'react';
import { useStanding } from '../standing.ts';
import { CommandBar } from './command-bar.tsx';
import styles from './conduct.module.css';
import { Demand } from './demand.tsx';
import { LineStrip } from './line-strip.tsx';
import { Lists } from './lists.tsx';
import { Now } from './now.tsx';
import { MyNotes } from './my-notes.tsx';
import { PhaseList } from './phase-list.tsx';
import { RoomBar } from './room-bar.tsx';
import { Signals } from './signals.tsx';
import { Speakers } from './speakers.tsx';
import { TroubleDialog } from './trouble-dialog.tsx';
import { Waiting } from './waiting.tsx';
import { Writers } from '../written/writers.tsx';

type ConductProps = Readonly<{
  /** Said above everything, for as long as it is true. */
  notice?: ReactNode;
  /** Before the first phase. */
  opening?: ReactNode;
}>;

/** The screen of whoever conducts: one page without scrolling, and nothing that has to be typed. */
export function Conduct({ notice, opening = <Waiting /> }: ConductProps) {
  const { run } = useStanding();
  const [isTrouble, setTrouble] = useState(false);
  const isWaiting = run.status === 'waiting';
  return (
    <div className={styles.frame}>
      <RoomBar onTrouble={isWaiting ? undefined : () => setTrouble(true)} />
      <LineStrip notice={notice} />
      <div className={styles.columns}>
        {!isWaiting && <PhaseList />}
        <main id="main" className={styles.middle}>
          <Signals />
          {isWaiting ? opening : <Now />}
          {!isWaiting && <Demand />}
          {!isWaiting && <Lists />}
        </main>
        <aside className={styles.people}>
          {run.mode === 'written' ? <Writers /> : <Speakers />}
          <MyNotes />
        </aside>
      </div>
      <CommandBar />
      <TroubleDialog open={isTrouble} onClose={() => setTrouble(false)} />
    </div>
  );
}
