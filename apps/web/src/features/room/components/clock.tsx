import { minutesLate, phaseElapsed, phaseLeft, projectedEnd, runLeft } from '@cheminer/workshop-run';
import { cx } from '@cheminer/ui';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './clock.module.css';

/** Minutes and seconds; what is begun counts once it runs over. */
function partsOf(left: number): readonly [minutes: number, seconds: number] {
  const seconds = Math.abs(left < 0 ? Math.ceil(left / 1_000) : Math.floor(left / 1_000));
  return [Math.floor(seconds / 60), seconds % 60];
}

/** What the clock says now: time left, or how much the phase runs over. */
export function useClock() {
  const { run, now } = useStanding();
  const { room: words } = useWords();
  const format = useFormat();
  const left = phaseLeft(run, now);
  const [minutes, seconds] = partsOf(left);
  const whole = run.phases[run.at]?.minutes ?? 0;
  const isOver = left < 0;
  return {
    text: `${isOver ? '+' : ''}${minutes}:${String(seconds).padStart(2, '0')}`,
    label: (isOver ? words.over : words.left)(minutes, seconds),
    isOver,
    isLastMinute: !isOver && left <= 60_000,
    isPaused: run.status === 'paused',
    share: Math.min(phaseElapsed(run, now) / Math.max(whole * 60_000, 1), 1),
    /** Both in whole minutes, as one says them. */
    whole: format.minutes(whole),
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
