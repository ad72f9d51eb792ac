import { cx } from '@cheminer/ui';
import { profileOf, sheet, start } from '../profile.ts';
import type { Step } from '../step.ts';
import { useStateOf } from '../use-state-of.ts';
import styles from './module-profile.module.css';

/** The trail of the module seen from the side: a step's minutes are its width and its rise. The list says the same. */
export function ModuleProfile({ cohortId, step }: { cohortId: string; step: Step }) {
  const { steps } = step.module;
  const stretches = profileOf(steps);
  const states = steps.map(useStateOf(cohortId, step));
  const reached = states.findLastIndex((state) => state !== 'open');
  const line = stretches.map(({ up, down }) => up + down);
  const walked = start + line.slice(0, Math.max(0, reached)).join('') + (stretches[reached]?.up ?? '');
  return (
    <svg
      viewBox={`-6 -2 ${sheet.width + 12} ${sheet.height + 4}`}
      aria-hidden="true"
      className={styles.profile}
    >
      <path d={`${start}${line.join('')}V${sheet.height}H0Z`} className={styles.hill} />
      <path d={start + line.join('')} className={styles.ahead} />
      <path d={walked} className={styles.walked} />
      {stretches.map(({ key, disc }, index) => (
        <circle
          key={key}
          cx={disc.x}
          cy={disc.y}
          r={states[index] === 'now' ? 7 : 5}
          className={cx(styles.disc, styles[states[index]!])}
        />
      ))}
    </svg>
  );
}
