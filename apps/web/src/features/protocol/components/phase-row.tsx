import { Button, Chip } from '@cheminer/ui';
import { ArrowDown, ArrowUp, ShieldCheck, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { canRemove, changed, type DraftPhase, moved, movesOf, without } from '../draft.ts';
import styles from '../protocol.module.css';
import type { Editing } from '../use-protocol.ts';
import { MinutesStepper } from './minutes-stepper.tsx';
import { PhaseWords } from './phase-words.tsx';

type PhaseRowProps = {
  phase: DraftPhase;
  at: number;
  /** « 9 h 37 – 9 h 45 » */
  times: string;
  editing: Editing;
  onRemoved: () => void;
};

/** One phase: when it is, how long it lasts, what is said in it. */
export function PhaseRow({ phase, at, times, editing, onRemoved }: PhaseRowProps) {
  const { protocol: words } = useWords();
  const name = words.phaseOf(phase.kind, phase.consultation);
  const set = (by: Partial<DraftPhase>) => editing.change(changed(editing.draft, phase.id, by));
  return (
    <li className={styles.row}>
      <p className={styles.times}>{times}</p>
      <div className={styles.name}>
        <p>
          <strong>{name}</strong>{' '}
          {phase.leastMinutes > 0 && <Chip icon={ShieldCheck}>{words.protected}</Chip>}
        </p>
        <PhaseWords name={name} phase={phase} onChange={set} />
      </div>
      <MinutesStepper name={name} phase={phase} onChange={(minutes) => set({ minutes })} />
      <div className={styles.ways}>
        <Moves {...{ phase, at, name, times, editing }} />
        {canRemove(phase.kind) && (
          <Button
            variant="quiet"
            icon={X}
            label={words.remove(name)}
            onClick={() => {
              editing.change(without(editing.draft, phase.id));
              onRemoved();
            }}
          />
        )}
      </div>
    </li>
  );
}

type MovesProps = Pick<PhaseRowProps, 'phase' | 'at' | 'times' | 'editing'> & { name: string };

/** Two buttons, for those that move; where the phase went is said. */
function Moves({ phase, at, name, times, editing }: MovesProps) {
  const { protocol: words } = useWords();
  const [hasMoved, setMoved] = useState(false);
  const { box, pressed } = useFocusKept(at);
  const ways = movesOf(editing.draft, phase.id);
  const move = (by: -1 | 1) => {
    editing.change(moved(editing.draft, phase.id, by));
    pressed.current = by;
    setMoved(true);
  };
  return (
    <span ref={box} className={styles.ways}>
      {ways.map((by) => (
        <Button
          key={by}
          data-move={by}
          variant="quiet"
          icon={by < 0 ? ArrowUp : ArrowDown}
          label={by < 0 ? words.up(name) : words.down(name)}
          onClick={() => move(by)}
        />
      ))}
      <span role="status" className="sr">
        {hasMoved && words.moved(name, times)}
      </span>
    </span>
  );
}

/** The focus stays on the button that was pressed; at an end, where it is gone, on the other one. */
function useFocusKept(at: number) {
  const box = useRef<HTMLSpanElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  useEffect(() => {
    const by = pressed.current;
    pressed.current = null;
    if (by === null) return;
    const wanted = box.current?.querySelector<HTMLElement>(`[data-move="${by}"]`);
    (wanted ?? box.current?.querySelector<HTMLElement>('[data-move]'))?.focus();
  }, [at]);
  return { box, pressed };
}
