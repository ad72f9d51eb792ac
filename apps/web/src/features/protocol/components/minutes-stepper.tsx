import { Button, TextField } from '@cheminer/ui';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { DraftPhase } from '../draft.ts';
import styles from '../protocol.module.css';

const most = 120;

type MinutesStepperProps = { name: string; phase: DraftPhase; onChange: (minutes: number) => void };

/** Minutes, one by one or typed; a phase that is protected says from where it goes no lower. */
export function MinutesStepper({ name, phase, onChange }: MinutesStepperProps) {
  const { protocol: words } = useWords();
  const format = useFormat();
  const { minutes, leastMinutes } = phase;
  const set = (wanted: number) => {
    const next = Math.min(Math.max(Math.trunc(wanted) || 0, leastMinutes), most);
    if (next !== minutes) onChange(next);
  };
  // What is being typed counts once the field is left: on its way « 12 » is « 1 ».
  const [typed, type] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null) set(Number(typed));
    type(null);
  };
  const isLeast = minutes <= leastMinutes;
  return (
    <div className={styles.stepper}>
      <span className={styles.steps}>
        <Button
          icon={Minus}
          label={words.less(name)}
          aria-disabled={isLeast || undefined}
          onClick={() => set(minutes - 1)}
        />
        <TextField
          label={<span className="sr">{words.minutesOf(name)}</span>}
          className={styles.minutes}
          inputMode="numeric"
          value={typed ?? String(minutes)}
          onChange={({ currentTarget }) => type(currentTarget.value.replace(/\D/g, ''))}
          onBlur={settle}
          onKeyDown={({ key }) => key === 'Enter' && settle()}
        />
        <Button icon={Plus} label={words.more(name)} onClick={() => set(minutes + 1)} />
      </span>
      {leastMinutes > 0 && isLeast && (
        <p className={styles.quiet}>{words.atLeast(format.minutes(leastMinutes))}</p>
      )}
    </div>
  );
}
