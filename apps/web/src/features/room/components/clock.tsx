import { minutesLate, phaseElapsed, phaseLeft, projectedEnd, runLeft } from '@cheminer/workshop-run';
import { cx } from '@cheminer/ui';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './clock.module.css';

/** What the clock says now: time left, or how much the phase runs over. */
export function useClock() {
  const { run, phase, now } = useStanding();
  const { room: words } = useWords();
  const format = useFormat();
  const left = phaseLeft(run, now);
  const seconds = Math.abs(left < 0 ? Math.ceil(left / 1_000) : Math.floor(left / 1_000));
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const total = (phase?.minutes ?? 0) * 60_000;
  const isOver = left < 0;
  return {
    text: `${isOver ? '+' : ''}${minutes}:${String(rest).padStart(2, '0')}`,
    label: isOver ? words.over(minutes, rest) : words.left(minutes, rest),
    isOver,
    isLastMinute: !isOver && left <= 60_000,
    isPaused: run.status === 'paused',
    share: total === 0 ? 1 : Math.min(phaseElapsed(run, now) / total, 1),
    /** Both in whole minutes, as one says them. */
    whole: format.minutes(phase?.minutes ?? 0),
    runLeft: format.minutes(Math.ceil(runLeft(run, now) / 60_000)),
    end: format.time(projectedEnd(run, now)),
    late: minutesLate(run, now),
  };
}

export type Clock = ReturnType<typeof useClock>;

/** In words beside the figures: what the colour and the frame say too. */
export function ClockState({ clock: { isOver, isLastMinute, isPaused } }: { clock: Clock }) {
  const { room: words } = useWords();
  const said = isPaused ? words.paused : isOver ? words.overtime : isLastMinute ? words.lastMinute : '';
  return (
    <span role="status" className={styles.state}>
      {said}
    </span>
  );
}

export function ClockFigures({ clock: { text, label, isOver, isLastMinute } }: { clock: Clock }) {
  return (
    <span
      role="timer"
      aria-label={label}
      className={cx(styles.figures, isOver && styles.over, isLastMinute && styles.last)}
    >
      {text}
    </span>
  );
}

export const ClockBar = ({ clock: { share } }: { clock: Clock }) => (
  <div aria-hidden="true" className={styles.bar}>
    <i style={{ width: `${Math.round(share * 100)}%` }} />
  </div>
);
